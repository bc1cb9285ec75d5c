import type { ReleaseDay } from '@/lib/document/film-blocks';
import { CalendarLinks } from './CalendarLinks';
import { Runs } from './document/Runs';

/** How sure a date is, who comes, in which languages, for whom, and where tickets are: what is not known is left out. */
export function DateDetails({ row: { state, guests, details, tickets, calendar } }: { row: ReleaseDay }) {
  return (
    <>
      {state && <span className="block font-label text-label">{state}</span>}
      {guests.length > 0 && (
        <span className="block">
          <Runs runs={guests} />
        </span>
      )}
      {details.map((line) => (
        <span key={line} className="block text-soft">
          {line}
        </span>
      ))}
      {tickets && (
        <a href={tickets.href} rel="external" className="target">
          {tickets.text}
        </a>
      )}
      {calendar && (
        <span className="no-print block font-label text-label">
          <CalendarLinks calendar={calendar} />
        </span>
      )}
    </>
  );
}
