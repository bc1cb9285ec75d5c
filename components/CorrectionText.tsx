import { useLocale, useTranslations } from 'next-intl';
import type { Correction } from '@/lib/content';
import { formatDate } from '@/lib/i18n/formats';
import { Words } from './Words';

/** When it was corrected, what it says now, and why. The day is that of the place it was corrected in. */
export function CorrectionText({ correction: { at, what, why, lang } }: { correction: Correction }) {
  const t = useTranslations('correction');
  return (
    <>
      <p className="font-label text-label">
        <time dateTime={at}>{formatDate(useLocale(), at.slice(0, 10))}</time>
      </p>
      <p>
        <Words text={what} lang={lang} />
      </p>
      <p className="text-soft">
        {t('why')}: <Words text={why} lang={lang} />
      </p>
    </>
  );
}
