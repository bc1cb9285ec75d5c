import type { Edition, Localized } from '../content';
import { quotesOf } from '../content/queries';
import type { Length } from '../document/texts';
import { quoteIdsIn } from '../markdown/placements';
import { toPlainText } from '../markdown/plain-text';
import { countWords } from './count-words';

/** A page asks twice: for structured data, and for the length. To read Markdown is most of what it takes. */
const read = new WeakMap<Localized<'press'>, string>();

/** The text of a release on one line, without the quotations it places. */
export function releaseText(release: Localized<'press'>): string {
  let text = read.get(release);
  if (text === undefined) {
    text = toPlainText(release.body);
    read.set(release, text);
  }
  return text;
}

/** Headline, summary and text with its quotations: what newsrooms count. */
function countedTexts(edition: Edition, release: Localized<'press'>): string[] {
  const ids = new Set(quoteIdsIn(release.body));
  const quotes = quotesOf(edition, release.lang, ({ id }) => ids.has(id)).map(({ quote }) => quote.body);
  return [release.words.headline, release.words.summary, releaseText(release), ...quotes];
}

/** Words as Unicode tells them apart (UAX 29), and characters with spaces. */
export function releaseLength(edition: Edition, release: Localized<'press'>): Length {
  const texts = countedTexts(edition, release);
  const text = texts.join('\n');
  return { words: countWords(text, release.lang), characters: text.length };
}
