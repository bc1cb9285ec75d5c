import type { PersonSource } from '@/lib/document/compose/person';
import { Runs } from './document/Runs';

/** What is told of a person, and where it comes from. */
export function PersonSources({ rows }: { rows: readonly PersonSource[] }) {
  return (
    <dl className="grid gap-4">
      {rows.map(({ label, sources }) => (
        <div key={label}>
          <dt className="font-label text-label text-soft">{label}</dt>
          <dd>
            <Runs runs={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
