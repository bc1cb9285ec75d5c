import { useTranslations } from 'next-intl';
import type { Correction } from '@/lib/content';
import { CorrectionText } from './CorrectionText';

/** What was changed in the text below, newest first: a reader sees it before the first sentence. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
  const t = useTranslations('correction');
  if (corrections.length === 0) return null;
  return (
    <aside aria-labelledby="corrections" className="measure mt-8 border-l-4 border-ember bg-dawn px-5 py-3">
      <h2 id="corrections" className="font-label text-label font-semibold">
        {t('title')}
      </h2>
      <ol>
        {corrections.map((correction) => (
          <li key={correction.id} id={`correction-${correction.id}`} className="mt-2">
            <CorrectionText correction={correction} />
          </li>
        ))}
      </ol>
    </aside>
  );
}
