import type { Localized } from '../../content';
import { listOf, nameOf } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { Block, Run } from '../manuscript/model';
import { type Desk, heading, paragraph, proseBlocks, run } from '../manuscript/parts';

type Person = Localized<'people'>;

/** Name, role, character and biography of each of them. */
export function peopleBlocks(desk: Desk, wanted: (person: Person) => boolean): Block[] {
  const t = translator(desk.locale);
  return listOf(desk.edition, 'people', desk.locale)
    .filter(wanted)
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

/** Everybody in one table: name, what they did, whom they play. */
export function creditBlocks(desk: Desk): Block[] {
  const t = translator(desk.locale);
  const people = listOf(desk.edition, 'people', desk.locale).filter(({ facts }) => facts.group !== 'guests');
  const head = [t('people.name'), t('people.credit'), t('people.character')].map((text) => [{ text }]);
  const rows = people.map((person) => [
    [{ ...nameRun(person, desk), href: desk.siteUrl + localPath(desk.locale, `/people/${person.id}`) }],
    [run(person.words.role, person.lang, desk)],
    person.words.character ? [run(person.words.character, person.lang, desk)] : [],
  ]);
  return rows.length > 0 ? [{ kind: 'table', head, rows }] : [];
}

function nameRun(person: Person, desk: Desk): Run {
  const { name, lang } = nameOf(desk.edition, person);
  return { text: name, ...(lang !== desk.locale && { lang }) };
}
