import type { Run } from '@/lib/document/runs';
import { useTranslations } from '@/lib/i18n/translations';

/** Words and attribution in one block to select; the enhancement adds a button. */
export function QuoteCopy({ words, signature }: { words: Run; signature: string }) {
  const t = useTranslations('copying');
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
          <p lang={words.lang}>{words.text}</p>
          <p>{signature}</p>
        </div>
      </details>
    </div>
  );
}
