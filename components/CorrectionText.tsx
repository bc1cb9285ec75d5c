import type { Correction } from '@/lib/document/press-blocks';
import { Runs } from './document/Runs';

/** When it was corrected, what it says now, and why. */
export function CorrectionText({ correction: { day, what, why, earlier } }: { correction: Correction }) {
  return (
    <>
      <p className="font-label text-label">
        <Runs runs={[day]} />
      </p>
      <p>
        <Runs runs={[what]} />
      </p>
      <p className="text-soft">
        {why.label}: <Runs runs={[why.words]} />
      </p>
      {earlier && (
        <p className="no-print font-label text-label">
          <Runs runs={[earlier]} />
        </p>
      )}
    </>
  );
}
