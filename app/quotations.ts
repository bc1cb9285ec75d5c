import type { ProseTargets } from '@/components/Prose';
import type { ShownQuote } from '@/components/Quotation';
import { type Edition, type SpokenQuote, targetsOf } from '@/lib/content';
import type { Locale } from '@/lib/i18n/locales';
import { quoteLines } from '@/lib/publish/quote-text';

/** A quotation with what can be copied of it. */
export function shownQuote(edition: Edition, locale: Locale, spoken: SpokenQuote): ShownQuote {
  return { spoken, lines: quoteLines({ edition, locale }, spoken) };
}

/** What the texts of a page may link to and quote. */
export function proseTargets(edition: Edition, locale: Locale): ProseTargets {
  const targets = targetsOf(edition, locale);
  return {
    ...targets,
    quote(id) {
      const spoken = targets.quote(id);
      return spoken && shownQuote(edition, locale, spoken);
    },
  };
}
