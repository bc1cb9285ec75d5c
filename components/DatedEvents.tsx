import { useLocale } from 'next-intl';
import type { Timeline } from '@/lib/document/film-blocks';
import { Runs } from './document/Runs';

/** Dated events, each with its sources. */
export function DatedEvents({ events }: Pick<Timeline, 'events'>) {
  return (
    <ol lang={useLocale()}>
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
  );
}
