import { useLocale, useTranslations } from 'next-intl';
import type { SpokenQuote } from '@/lib/content';
import { languagesAfterIn } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import type { QuoteLines } from '@/lib/publish/quote-text';
import { Day } from './Day';
import { QuoteCopy } from './QuoteCopy';
import { Words } from './Words';

/** `release`: the text around it says where and when. `entry`: the quotation is the subject, with an address of its own. */
export type QuotationPlace = 'release' | 'page' | 'entry';

/** A quotation, and what can be copied of it. */
export type ShownQuote = { spoken: SpokenQuote; lines: QuoteLines };

type Props = ShownQuote & {
  place?: QuotationPlace;
  /** Of an entry: the occasion that its heading names. */
  occasion?: string;
};

/** A dash without spaces stays with the word before it: a sign that binds it would be copied along. */
function withDashesBound(text: string) {
  return text.split(/(\S+—)/).map((part) =>
    part.endsWith('—') ? (
      <span key={part} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** A quotation and who said it. Words that we translated are marked. */
export function Quotation({ spoken: { quote, speaker, name, role }, place = 'page', lines, occasion }: Props) {
  const t = useTranslations('quote');
  const locale = useLocale();
  const originals = languagesAfterIn(locale, quote.facts.originals);
  const isOriginal = quote.facts.originals.includes(quote.lang);
  return (
    <figure id={place === 'entry' ? quote.id : undefined} className="quotation">
      <blockquote lang={quote.lang === locale ? undefined : quote.lang}>
        <p>{withDashesBound(lines.words)}</p>
      </blockquote>
      <figcaption className="font-label text-label text-soft">
        <a href={localPath(locale, `/people/${speaker.id}`)} lang={name.lang === locale ? undefined : name.lang}>
          {name.name}
        </a>
        {role && (
          <span className="block">
            <Words text={role.text} lang={role.lang} />
          </span>
        )}
        {place !== 'release' && quote.words.occasion !== occasion && (
          <span className="block">
            <Words text={quote.words.occasion} lang={quote.lang} />, <Day date={quote.facts.date} />
          </span>
        )}
        {!isOriginal && <span className="block">{t('translated', { language: originals })}</span>}
        {place === 'entry' && (
          <span className="block">
            {isOriginal && `${t('originals', { languages: originals })}. `}
            <a href={`#${quote.id}`}>{t('link')}</a>
          </span>
        )}
        <QuoteCopy lines={lines} />
      </figcaption>
    </figure>
  );
}
