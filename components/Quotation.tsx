import { useLocale, useTranslations } from 'next-intl';
import type { SpokenQuote } from '@/lib/content';
import { formatList, inQuotationMarks, languageName } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import { typeset } from '@/lib/markdown/typography';
import { Day } from './Day';
import { Words } from './Words';

type Props = {
  spoken: SpokenQuote;
  /** Where the quotation is the subject of the page: an address of its own, and what was published in which language. */
  isEntry?: boolean;
};

/** A quotation, who said it and where. Words that we translated are marked. */
export function Quotation({ spoken: { quote, speaker, name }, isEntry = false }: Props) {
  const t = useTranslations('quote');
  const locale = useLocale();
  const languagesOf = (languages: readonly string[]) =>
    formatList(
      locale,
      languages.map((language) => languageName(locale, language)),
    );
  const isOriginal = quote.facts.originals.includes(quote.lang);
  const origin = isOriginal
    ? isEntry && t('original', { language: languagesOf([quote.lang]) })
    : t('translated', { language: languagesOf(quote.facts.originals) });
  return (
    <figure id={isEntry ? quote.id : undefined} className="quotation">
      <blockquote lang={quote.lang === locale ? undefined : quote.lang}>
        <p>{inQuotationMarks(quote.lang, typeset(quote.lang, quote.body))}</p>
      </blockquote>
      <figcaption className="font-label text-[0.9375rem] text-soft">
        <a href={localPath(locale, `/people/${speaker.id}`)} lang={name.lang === locale ? undefined : name.lang}>
          {name.name}
        </a>
        , <Words text={speaker.words.role} lang={speaker.lang} />.{' '}
        <Words text={quote.words.occasion} lang={quote.lang} />, <Day date={quote.facts.date} />.
        {origin && <> {origin}.</>}
        {isEntry && (
          <>
            {' '}
            <a href={`#${quote.id}`}>{t('link')}</a>
          </>
        )}
      </figcaption>
    </figure>
  );
}
