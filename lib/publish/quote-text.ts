import { filmOf, quotesByOccasion, type SpokenQuote } from '../content/queries';
import type { PublishContext } from '../document/compose/parts';
import { formatDate, languagesAfterIn, roleWithin, standaloneQuotation } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import { translator } from '../i18n/translator';
import { typeset } from '../markdown/typography';

/** Words that we translated are marked, in the reader's language; others need no mark. */
function translationNote(locale: Locale, { quote }: SpokenQuote): string | undefined {
  if (quote.facts.originals.includes(quote.lang)) return undefined;
  return translator(locale)('quote.translated', { language: languagesAfterIn(locale, quote.facts.originals) });
}

type Reader = Pick<PublishContext, 'edition' | 'locale'>;

/** Who said it, as what, about which film, where and when, and from which language it is translated. */
export function quoteAttribution({ edition, locale }: Reader, spoken: SpokenQuote): string {
  const { quote, name, role } = spoken;
  const said = translator(locale)('quote.attribution', {
    speaker: name.name,
    hasRole: String(role !== undefined),
    role: role ? roleWithin(role.lang, role.text) : '',
    film: filmOf(edition, locale).words.title,
    occasion: quote.words.occasion,
    date: formatDate(locale, quote.facts.date),
  });
  const note = translationNote(locale, spoken);
  return typeset(locale, note ? `${said} ${note}.` : said);
}

/** `words` with their marks; `signature`: the line that stands below them. */
export type QuoteLines = { words: string; lang: Locale; signature: string };

/** What is pasted into a text: the words, and below them who said them. */
export function quoteLines(reader: Reader, spoken: SpokenQuote): QuoteLines {
  const { body, lang } = spoken.quote;
  return {
    words: standaloneQuotation(lang, typeset(lang, body)),
    lang,
    signature: translator(reader.locale)('quote.signature', { attribution: quoteAttribution(reader, spoken) }),
  };
}

/** Every quotation that may be used, each with its address, as plain text. */
export function quotesText({ edition, locale, siteUrl }: PublishContext): string {
  const page = siteUrl + localPath(locale, '/press/quotes');
  const quotes = quotesByOccasion(edition, locale).flatMap((group) => group.quotes);
  const entries = quotes.map((spoken) => {
    const { words, signature } = quoteLines({ edition, locale }, spoken);
    return `${words}\n${signature}\n${page}#${spoken.quote.id}\n`;
  });
  const head = translator(locale)('quote.fileTitle', { film: filmOf(edition, locale).words.title });
  return [`${head}\n`, ...entries].join('\n').replaceAll('\u00a0', ' ');
}
