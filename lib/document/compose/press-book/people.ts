import type { Evidence, Localized } from '../../../content';
import { listOf, nameOf } from '../../../content/queries';
import { translator } from '../../../i18n/translator';
import { isPressOnly, partEvidence } from '../../../publish/evidence/press-mark';
import type { Block, Run } from '../../blocks';
import { heading, type PublishContext, paragraph, run } from '../parts';
import { proseBlock } from '../prose';

type Person = Localized<'people'>;

/** Name, role, character and biography of those who have one; all the others stand in the credits. */
export function peopleBlocks(context: PublishContext, wanted: (person: Person) => boolean): Block[] {
  const t = translator(context.locale);
  /** There is no room for sources here, and the page of the person has them. */
  const attributed = (label: string, evidence: Evidence): string =>
    isPressOnly(evidence) ? t('facts.labelByPress', { label }) : label;
  return listOf(context.edition, 'people', context.locale)
    .filter((person) => person.body !== '' && wanted(person))
    .flatMap((person) => {
      const { facts, words, lang, body } = person;
      return [
        heading(2, nameRun(person, context)),
        paragraph([run(attributed(words.role, facts.evidence), lang, context)], 'line'),
        ...(words.character
          ? [
              paragraph(
                [
                  { text: `${t('people.character')}: ` },
                  run(attributed(words.character, partEvidence(person)), lang, context),
                ],
                'line',
              ),
            ]
          : []),
        proseBlock(body, lang, context),
      ];
    });
}

function nameRun(person: Person, context: PublishContext): Run {
  const { name, lang } = nameOf(context.edition, person);
  return { text: name, ...(lang !== context.locale && { lang }) };
}
