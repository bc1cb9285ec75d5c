import type { Paragraph as ParagraphBlock, ParagraphRole } from '@/lib/document/blocks';
import { Runs } from './Runs';
import { langOfRuns } from './runs-together';

const looks: Record<ParagraphRole, string | undefined> = {
  embargo: 'measure mb-6 border-l-4 border-ember bg-dawn px-5 py-3 font-label text-label font-semibold',
  kind: 'font-label text-label text-soft',
  summary: 'mt-5 max-w-[40rem] text-lead leading-snug text-soft',
  dateline: 'mt-9 mb-2 font-label text-label font-semibold',
  note: 'measure mt-8 font-label text-note text-soft',
  small: undefined,
  line: undefined,
};

/** A paragraph of a text, in the look of what it is for. */
export function Paragraph({ paragraph: { role, runs } }: { paragraph: ParagraphBlock }) {
  const lang = langOfRuns(runs);
  return (
    <p lang={lang} className={role && looks[role]}>
      <Runs runs={runs} lang={lang} />
    </p>
  );
}
