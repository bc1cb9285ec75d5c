import type { QuoteGroup, SpokenQuote } from '../../content/queries';
import { formatDate, languagesAfterIn } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { quoteLines } from '../../publish/quote-text';
import type { Quotation, QuotationPlace } from '../press-blocks';
import { foreign, type PublishContext, run } from './parts';

/** A quotation with its speaker; an entry stands with others below the heading of their occasion. */
export function quotationBlock(
  spoken: SpokenQuote,
  context: PublishContext,
  place: QuotationPlace,
  group?: QuoteGroup,
): Quotation {
  const { quote, speaker, name, role } = spoken;
  const { locale, siteUrl } = context;
  const { occasion } = quote.words;
  const { words, signature } = quoteLines(context, spoken);
  return {
    kind: 'quotation',
    place,
    id: quote.id,
    words: { text: words, ...foreign(quote.lang, locale) },
    speaker: {
      text: name.name,
      href: siteUrl + localPath(locale, `/people/${speaker.id}`),
      ...foreign(name.lang, locale),
    },
    ...(role && { role: run(role.text, role.lang, context) }),
    ...(place !== 'release' &&
      occasion !== group?.occasion && {
        occasion: {
          words: run(occasion, quote.lang, context),
          day: { text: formatDate(locale, quote.facts.date), datetime: quote.facts.date },
        },
      }),
    language: languageOf(spoken, context),
    signature,
  };
}

function languageOf({ quote }: SpokenQuote, { locale }: PublishContext): Quotation['language'] {
  const t = translator(locale);
  const originals = languagesAfterIn(locale, quote.facts.originals);
  const isTranslated = !quote.facts.originals.includes(quote.lang);
  const text = isTranslated
    ? t('quote.translated', { language: originals })
    : t('quote.originals', { languages: originals });
  return { isTranslated, text };
}
