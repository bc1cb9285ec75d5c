import { useLocale } from 'next-intl';
import type { Quotation as QuotationBlock } from '@/lib/document/press-blocks';
import { useTranslations } from '@/lib/i18n/translations';
import { Runs } from './document/Runs';
import { QuoteCopy } from './QuoteCopy';

type Props = {
  quotation: QuotationBlock;
  /** The language of the text around it, where it is not the page's. */
  within?: string;
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

/** A quotation and who said it. */
export function Quotation({ quotation, within }: Props) {
  const t = useTranslations('quote');
  const locale = useLocale();
  const { id, place, words, speaker, role, occasion, language, signature } = quotation;
  const isEntry = place === 'entry';
  return (
    <figure id={isEntry ? id : undefined} lang={within && locale} className="quotation">
      <blockquote lang={words.lang}>
        <p>{withDashesBound(words.text)}</p>
      </blockquote>
      <figcaption className="font-label text-label text-soft">
        <Runs runs={[speaker]} />
        {role && (
          <span className="block">
            <Runs runs={[role]} />
          </span>
        )}
        {occasion && (
          <span className="block">
            <Runs runs={[occasion.words, { text: ', ' }, occasion.day]} />
          </span>
        )}
        {language.isTranslated && <span className="block">{language.text}</span>}
        {isEntry && (
          <span className="block">
            {!language.isTranslated && `${language.text}. `}
            <a href={`#${id}`}>{t('link')}</a>
          </span>
        )}
        <QuoteCopy words={words} signature={signature} />
      </figcaption>
    </figure>
  );
}
