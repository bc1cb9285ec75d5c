import { useLocale } from 'next-intl';
import type { Timeline as TimelineBlock } from '@/lib/document/film-blocks';
import { Runs } from './document/Runs';

/** Dated events, oldest first, each with its sources. */
export function Timeline({ timeline: { title, events } }: { timeline: TimelineBlock }) {
  return (
    <div className="mt-12">
      <h3 className="font-label text-label font-semibold">{title}</h3>
      <ol lang={useLocale()} className="mt-4">
        {events.map(({ id, day, words, sources }) => (
          <li key={id} className="grid gap-x-8 border-t border-line py-4 mid:grid-cols-[12rem_1fr]">
            <time dateTime={day.datetime} className="font-display text-lead leading-snug first-letter:uppercase">
              {day.text}
            </time>
            <div>
              <p>
                <Runs runs={[words]} />
              </p>
              <p className="font-label text-note text-soft first-letter:uppercase">
                <Runs runs={sources} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
