import type { Evidence, Localized } from '../../content';
import { listOf, nameOf } from '../../content/queries';
import { translator } from '../../i18n/translator';
import { isPressOnly, partEvidence } from '../evidence/press-mark';
import type { Block, Run } from '../manuscript/model';
import { type Desk, heading, paragraph, proseBlocks, run } from '../manuscript/parts';

type Person = Localized<'people'>;

/** Name, role, character and biography of those who have one; all the others stand in the credits. */
export function peopleBlocks(desk: Desk, wanted: (person: Person) => boolean): Block[] {
  const t = translator(desk.locale);
  /** There is no room for sources here, and the page of the person has them. */
  const attributed = (label: string, evidence: Evidence): string =>
    isPressOnly(evidence) ? t('facts.labelByPress', { label }) : label;
  return listOf(desk.edition, 'people', desk.locale)
    .filter((person) => person.body !== '' && wanted(person))
    .flatMap((person) => {
      const { facts, words, lang, body } = person;
      return [
        heading(2, nameRun(person, desk)),
        paragraph([run(attributed(words.role, facts.evidence), lang, desk)], 'line'),
        ...(words.character
          ? [
              paragraph(
                [
                  { text: `${t('people.character')}: ` },
                  run(attributed(words.character, partEvidence(person)), lang, desk),
                ],
                'line',
              ),
            ]
          : []),
        ...proseBlocks(body, lang, desk),
      ];
    });
}

function nameRun(person: Person, desk: Desk): Run {
  const { name, lang } = nameOf(desk.edition, person);
  return { text: name, ...(lang !== desk.locale && { lang }) };
}
