import type { Edition, Localized } from '../content';
import { quotesOf } from '../content/queries';
import { toPlainText } from '../markdown/plain-text';
import type { Length } from './manuscript/texts';

const quoteMarker = /^\[\[quote:(.*)\]\]$/gm;

/** The text of a release on one line, without the quotations it places. */
export function releaseText({ body }: Localized<'press'>): string {
  return toPlainText(body.replace(quoteMarker, ''));
}

/** Headline, summary and text with its quotations: what newsrooms count. */
function countedTexts(edition: Edition, release: Localized<'press'>): string[] {
  const ids = new Set([...release.body.matchAll(quoteMarker)].map(([, id = '']) => id.trim()));
  const quotes = quotesOf(edition, release.lang, ({ id }) => ids.has(id)).map(({ quote }) => quote.body);
  return [release.words.headline, release.words.summary, releaseText(release), ...quotes];
}

/** Words as Unicode tells them apart (UAX 29), and characters with spaces. */
export function releaseLength(edition: Edition, release: Localized<'press'>): Length {
  const texts = countedTexts(edition, release);
  const segmenter = new Intl.Segmenter(release.lang, { granularity: 'word' });
  const words = [...segmenter.segment(texts.join('\n'))].filter(({ isWordLike }) => isWordLike).length;
  return { words, characters: texts.join('\n').length };
}
