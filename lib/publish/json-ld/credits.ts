import type { Movie, PerformanceRole, Person, Role } from 'schema-dts';
import type { Facts } from '../../content';
import type { NamedPerson } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { personNode } from './person';

type Craft = Facts<'people'>['credits'][number];
type Credits = Pick<Movie & object, 'director' | 'author' | 'actor' | 'musicBy' | 'producer' | 'contributor'>;

/** What schema.org calls who is credited for what; for the other crafts it has no property of their own. */
const properties = {
  director: 'director',
  screenwriter: 'author',
  actor: 'actor',
  composer: 'musicBy',
  producer: 'producer',
  'executive-producer': 'producer',
} as const satisfies Partial<Record<Craft, keyof Credits>>;

const propertyOf = (craft: Craft): keyof Credits =>
  craft in properties ? properties[craft as keyof typeof properties] : 'contributor';

/** A credit, and the character or, where schema.org has no property for the craft, the role that belongs to it. */
type CreditNode = Person | PerformanceRole<Person, 'actor'> | Role<Person, 'contributor'>;

/** What of the film these people are credited for, as the page tells it. */
export function creditNodes(people: readonly NamedPerson[], context: PublishContext): Credits {
  const credits: Partial<Record<keyof Credits, CreditNode[]>> = {};
  for (const named of people) {
    const { facts, words } = named.person;
    const isOtherwiseCredited = words.otherCredits.length > 0;
    const properties = [...facts.credits.map(propertyOf), ...(isOtherwiseCredited ? ['contributor' as const] : [])];
    for (const property of new Set(properties))
      credits[property] = [...(credits[property] ?? []), creditNode(property, named, context)];
  }
  return credits as Credits;
}

function creditNode(property: keyof Credits, named: NamedPerson, context: PublishContext): CreditNode {
  const { character, role } = named.person.words;
  const person = personNode(named, context);
  if (property === 'actor' && character) return { '@type': 'PerformanceRole', actor: person, characterName: character };
  if (property === 'contributor') return { '@type': 'Role', contributor: person, roleName: role };
  return person;
}
