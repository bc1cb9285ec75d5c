import type { Localized } from '../../content';
import { licenceOf, rightsOf } from '../../content/queries';
import { translator } from '../../i18n/translator';
import type { Paragraph } from '../blocks';
import type { Run } from '../runs';
import { licenceRun } from './licence';
import { type PublishContext, paragraph, run } from './parts';

type Context = Pick<PublishContext, 'edition' | 'locale'>;

/**
 * What this site is, who answers for it and how it may be used, at the foot of its pages and at the end of whatever
 * leaves it.
 *
 * @param ofText the licence of the text above, where that names one itself.
 */
export function imprintBlocks({ words, lang }: Localized<'film'>, context: Context, ofText?: string): Paragraph[] {
  const rights = rightsRuns(context, ofText);
  return [
    ...(words.imprint ? [paragraph([run(words.imprint, lang, context)], 'small')] : []),
    ...(rights.length > 0 ? [paragraph(rights, 'small')] : []),
  ];
}

/** How texts and pictures may be used, who has further rights, and whether they may be mined. */
export function rightsRuns({ edition, locale }: Context, ofText?: string): Run[] {
  const t = translator(locale);
  const { licensor, dataMining } = rightsOf(edition);
  const licence = licenceOf(edition, { licence: ofText });
  const sentences: Run[][] = [
    ...(licence
      ? [[{ text: `${t(ofText ? 'rights.ofText' : 'rights.ofKit')}: ` }, licenceRun(licence, locale), { text: '.' }]]
      : []),
    ...(licensor
      ? [
          [
            { text: `${t('rights.licensor')}: ` },
            { text: licensor.name, href: licensor.url, external: true as const },
            { text: '.' },
          ],
        ]
      : []),
    ...(dataMining ? [[{ text: t('rights.dataMining', { choice: dataMining }) }]] : []),
  ];
  return sentences.flatMap((sentence, index) => (index > 0 ? [{ text: ' ' }, ...sentence] : sentence));
}
