import type { Localized } from '../../../content';
import { listOf } from '../../../content/queries';
import type { Block } from '../../blocks';
import { heading, type PublishContext } from '../parts';
import { personTitle } from '../person';
import { detailBlocks, filmography, statementBlocks, statementTitle } from '../person-details';
import { proseBlock } from '../prose';

type Person = Localized<'people'>;

/** Name, role, character, biography, statement and other films of those who have one; all the others stand in the credits. */
export const peopleBlocks = (context: PublishContext, wanted: (person: Person) => boolean): Block[] =>
  listOf(context.edition, 'people', context.locale)
    .filter((person) => person.body !== '' && wanted(person))
    .flatMap((person) => personBlocks(person, context));

function personBlocks(person: Person, context: PublishContext): Block[] {
  const statement = statementBlocks(person, context);
  const films = filmography(person, context);
  return [
    personTitle(person, context),
    ...detailBlocks(person, context),
    proseBlock(person.body, person.lang, context),
    ...(statement.length > 0 ? [heading(3, { text: statementTitle(person, context) }), ...statement] : []),
    ...(films ? [films] : []),
  ];
}
