import { foldedLine } from '../folded-line';
import type { Calendar, CalendarEvent } from './event';

/** How soon a calendar is asked to look again: both names, because no program knows both. */
const refresh = 'PT6H';

const text = (value: string) => value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const compact = (iso: string) => iso.replace(/\.\d+|[-:]/g, '');

const startLine = ({ start }: CalendarEvent): string =>
  start.is === 'day'
    ? `DTSTART;VALUE=DATE:${compact(start.day)}`
    : `DTSTART:${compact(new Date(start.instant).toISOString())}`;

function eventLines(event: CalendarEvent, { host, language }: Calendar): string[] {
  const { uid, sequence, modified, summary, description, location, url, status } = event;
  const stamp = `${compact(modified)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@${host}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    startLine(event),
    `SUMMARY;LANGUAGE=${language}:${text(summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${text(description)}`,
    ...(location ? [`LOCATION;LANGUAGE=${language}:${text(location)}`] : []),
    `URL:${url}`,
    ...(status ? [`STATUS:${status}`] : []),
    /** Nobody is busy because a film opens. */
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** RFC 5545 and RFC 7986. The same content gives the same bytes on every machine: no clock is asked. */
export function writeCalendar(calendar: Calendar): string {
  const { name, source, language, host, events } = calendar;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//press kit//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `SOURCE;VALUE=URI:${source}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}
