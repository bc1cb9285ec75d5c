import type { Timeline as TimelineBlock } from '@/lib/document/film-blocks';
import { DatedEvents } from './DatedEvents';

/** Dated events under a heading of their own, within a text. */
export function Timeline({ timeline: { title, events } }: { timeline: TimelineBlock }) {
  return (
    <div className="mt-12">
      <h3 className="mb-4 font-label text-label font-semibold">{title}</h3>
      <DatedEvents events={events} />
    </div>
  );
}
