import type { Movie, Person } from 'schema-dts';
import { type NamedPerson, otherNamesOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { toPlainText } from '../../markdown/plain-text';
import { awardNodes } from './awards';
import { creditNodes } from './credits';
import { identifierNodes } from './identifiers';
import { filmId } from './ids';
import { personNode } from './person';

/** A person as their own page tells of them, and what the film credits them for. */
export function wholePersonNodes(named: NamedPerson, context: PublishContext): [Person, Movie] {
  const otherNames = otherNamesOf(context.edition, named.person);
  const { body } = named.person;
  const person: Person = {
    ...personNode(named, context),
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...identifierNodes('people', named.person.facts.identifiers),
    ...awardNodes(context, named.person.id),
    ...(body && { description: toPlainText(body) }),
  };
  return [person, { '@type': 'Movie', '@id': filmId(context), ...creditNodes([named], context) }];
}
