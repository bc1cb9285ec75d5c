import { useLocale, useTranslations } from 'next-intl';
import type { QuoteLines } from '@/lib/publish/quote-text';

/** Words and attribution in one block to select; the enhancement adds a button. */
export function QuoteCopy({ lines: { words, lang, signature } }: { lines: QuoteLines }) {
  const t = useTranslations('copying');
  const locale = useLocale();
  return (
    <div
      className="no-print mt-2 text-ink"
      data-copy={t('copy')}
      data-copied={t('copied')}
      data-failed={t('copyFailed')}
    >
      <details>
        <summary className="w-fit cursor-pointer py-2">{t('plainText')}</summary>
        <div data-quote className="select-all border-l border-line py-1 pl-4">
          <p lang={lang === locale ? undefined : lang}>{words}</p>
          <p>{signature}</p>
        </div>
      </details>
    </div>
  );
}
