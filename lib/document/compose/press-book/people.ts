import type { Localized } from '../../../content';
import { listOf } from '../../../content/queries';
import type { Block } from '../../blocks';
import type { PublishContext } from '../parts';
import { personTitle } from '../person';
import { proseBlock } from '../prose';

type Person = Localized<'people'>;

/** Name, role, character and biography of those who have one; all the others stand in the credits. */
export const peopleBlocks = (context: PublishContext, wanted: (person: Person) => boolean): Block[] =>
  listOf(context.edition, 'people', context.locale)
    .filter((person) => person.body !== '' && wanted(person))
    .flatMap((person) => [personTitle(person, context), proseBlock(person.body, person.lang, context)]);
