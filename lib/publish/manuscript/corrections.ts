import type { Localized } from '../../content';
import { type Correction, correctionsOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import type { Block } from './model';
import { type Desk, heading, paragraph, run } from './parts';

/** What was changed in a release, newest first; nothing where nothing was. */
export function correctionsBlocks(release: Localized<'press'>, desk: Desk): Block[] {
  const corrections = correctionsOf(desk.edition, release);
  if (corrections.length === 0) return [];
  const title = translator(desk.locale)('correction.title');
  return [heading(2, { text: title }), ...corrections.flatMap((correction) => correctionBlocks(correction, desk))];
}

/** When, what, and why. */
export function correctionBlocks({ at, what, why, lang }: Correction, desk: Desk): Block[] {
  const day = formatDate(desk.locale, at.slice(0, 10));
  return [
    paragraph([{ text: `${day}. `, strong: true }, run(what, lang, desk)], 'note'),
    paragraph([{ text: `${translator(desk.locale)('correction.why')}: ` }, run(why, lang, desk)], 'note'),
  ];
}
