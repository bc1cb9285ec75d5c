import type { Detail } from '@/lib/document/compose/person-details';
import { Runs } from './document/Runs';

/** How the name is said and printed, and what data bases call the person. */
export function PersonDetails({ rows }: { rows: readonly Detail[] }) {
  return (
    <dl className="mb-8 flex flex-wrap gap-x-8 gap-y-4">
      {rows.map(({ label, runs }) => (
        <div key={label}>
          <dt className="font-label text-label text-soft">{label}</dt>
          <dd>
            <Runs runs={runs} linkClass="target" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
