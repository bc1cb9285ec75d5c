import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDate } from '@/lib/i18n/formats';
import { useTranslations } from '@/lib/i18n/translations';
import { Words } from './Words';

type Props = {
  children: ReactNode;
  lang?: string;
  /** One or two sentences under it, in the page's language. */
  lead?: string;
  /** The day of whose state the page tells. */
  asOf?: string;
};

/** The title of a page, in the columns that are read. */
export function PageTitle({ children, lang, lead, asOf }: Props) {
  const locale = useLocale();
  const t = useTranslations('date');
  return (
    <div className="band columns pt-10 pb-4 wide:pt-16">
      <div className="wide:col-start-2">
        <h1 lang={lang} className="max-w-[22em] font-display text-page leading-[1.1] tracking-[-0.01em]">
          {children}
        </h1>
        {lead && (
          <p className="measure mt-4 text-lead leading-snug text-balance text-soft">
            <Words text={lead} lang={locale} />
          </p>
        )}
        {asOf && (
          <p className="mt-3 font-label text-label text-soft">{t('asOf', { date: formatDate(locale, asOf) })}</p>
        )}
      </div>
    </div>
  );
}
