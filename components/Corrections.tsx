import type { Corrections as CorrectionsBlock } from '@/lib/document/press-blocks';
import { CorrectionText } from './CorrectionText';

/** What was changed in the text below, newest first: a reader sees it before the first sentence. */
export function Corrections({ corrections: { title, entries } }: { corrections: CorrectionsBlock }) {
  return (
    <aside aria-labelledby="corrections" className="measure mt-8 border-l-4 border-ember bg-dawn px-5 py-3">
      <h2 id="corrections" className="font-label text-label font-semibold">
        {title}
      </h2>
      <ol>
        {entries.map((correction) => (
          <li key={correction.id} id={`correction-${correction.id}`} className="mt-2">
            <CorrectionText correction={correction} />
          </li>
        ))}
      </ol>
    </aside>
  );
}
