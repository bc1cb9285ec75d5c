import type { SpokenQuote } from '../content/queries';
import { formatDate, formatList, inQuotationMarks, languageName } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { translator } from '../i18n/translator';
import { typeset } from '../markdown/typography';

/** The words in the quotation marks of their language. */
export function quotedWords({ quote }: SpokenQuote): string {
  return inQuotationMarks(quote.lang, typeset(quote.lang, quote.body));
}

/** Words that we translated are marked, in the reader's language; others need no mark. */
export function translationNote(locale: Locale, { quote }: SpokenQuote): string | undefined {
  if (quote.facts.originals.includes(quote.lang)) return undefined;
  const languages = quote.facts.originals.map((language) => languageName(locale, language));
  return translator(locale)('quote.translated', { language: formatList(locale, languages) });
}

/** Who said it, as what, where and when, and from which language it is translated: one line to print behind the words. */
export function attribution(locale: Locale, spoken: SpokenQuote): string {
  const { quote } = spoken;
  const occasion = `${typeset(quote.lang, quote.words.occasion)}, ${formatDate(locale, quote.facts.date)}`;
  return sentences([speakerAndRole(spoken), occasion, translationNote(locale, spoken)]);
}

const speakerAndRole = ({ speaker, name }: SpokenQuote) => `${name.name}, ${typeset(speaker.lang, speaker.words.role)}`;

const sentences = (told: (string | undefined)[]) => told.flatMap((each) => (each ? [`${each}.`] : [])).join(' ');

/** Words and attribution as they are pasted into a text. */
export function quoteText(locale: Locale, spoken: SpokenQuote): string {
  return `${quotedWords(spoken)}\n— ${attribution(locale, spoken)}\n`;
}
