import { filmOf, quotesOf, type SpokenQuote } from '../content/queries';
import { formatDate, formatList, inQuotationMarks, languageName, roleWithin } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import { translator } from '../i18n/translator';
import { typeset } from '../markdown/typography';
import type { Desk } from './manuscript/parts';

/** The words in the quotation marks of their language. */
function quotedWords({ quote }: SpokenQuote): string {
  return inQuotationMarks(quote.lang, typeset(quote.lang, quote.body));
}

/** Words that we translated are marked, in the reader's language; others need no mark. */
function translationNote(locale: Locale, { quote }: SpokenQuote): string | undefined {
  if (quote.facts.originals.includes(quote.lang)) return undefined;
  const languages = quote.facts.originals.map((language) => languageName(locale, language));
  return translator(locale)('quote.translated', { language: formatList(locale, languages) });
}

/** Who said it, as what, where and when, and from which language it is translated: one line to print behind the words. */
function attribution(locale: Locale, spoken: SpokenQuote): string {
  const { quote } = spoken;
  const occasion = `${typeset(quote.lang, quote.words.occasion)}, ${formatDate(locale, quote.facts.date)}`;
  return sentences([speakerAndRole(spoken), occasion, translationNote(locale, spoken)]);
}

const speakerAndRole = ({ speaker, name }: SpokenQuote) =>
  `${name.name}, ${roleWithin(speaker.lang, typeset(speaker.lang, speaker.words.role))}`;

const sentences = (told: (string | undefined)[]) => told.flatMap((each) => (each ? [`${each}.`] : [])).join(' ');

export type QuoteLines = { words: string; lang: Locale; attribution: string };

/** What is pasted into a text: the words, and below them who said them. */
export function quoteLines(locale: Locale, spoken: SpokenQuote): QuoteLines {
  return { words: quotedWords(spoken), lang: spoken.quote.lang, attribution: attribution(locale, spoken) };
}

/** Every quotation that may be used, each with its address, as plain text. */
export function quotesText({ edition, locale, siteUrl }: Desk): string {
  const page = siteUrl + localPath(locale, '/press/quotes');
  const entries = quotesOf(edition, locale).map((spoken) => {
    const { words, attribution: said } = quoteLines(locale, spoken);
    return `${words}\n— ${said}\n${page}#${spoken.quote.id}\n`;
  });
  const head = `${filmOf(edition, locale).words.title}. ${translator(locale)('navigation.quotes')}\n`;
  return [head, ...entries].join('\n').replaceAll('\u00a0', ' ');
}
