import type { Localized } from '../../content';
import { listOf, nameOf } from '../../content/queries';
import { translator } from '../../i18n/translator';
import type { Block, Run } from '../manuscript/model';
import { type Desk, heading, paragraph, proseBlocks, run } from '../manuscript/parts';

type Person = Localized<'people'>;

/** Name, role, character and biography of those who have one; all the others stand in the credits. */
export function peopleBlocks(desk: Desk, wanted: (person: Person) => boolean): Block[] {
  const t = translator(desk.locale);
  return listOf(desk.edition, 'people', desk.locale)
    .filter((person) => person.body !== '' && wanted(person))
    .flatMap((person) => {
      const { words, lang, body } = person;
      return [
        heading(2, nameRun(person, desk)),
        paragraph([run(words.role, lang, desk)], 'line'),
        ...(words.character
          ? [paragraph([{ text: `${t('people.character')}: ` }, run(words.character, lang, desk)], 'line')]
          : []),
        ...proseBlocks(body, lang, desk),
      ];
    });
}

function nameRun(person: Person, desk: Desk): Run {
  const { name, lang } = nameOf(desk.edition, person);
  return { text: name, ...(lang !== desk.locale && { lang }) };
}
