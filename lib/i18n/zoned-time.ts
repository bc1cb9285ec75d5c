import { dateTimeFormat } from './intl';

const formatOf = (timeZone: string) =>
  dateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });

/** How far the clocks of a place are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second } = parts;
  return Date.parse(`${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`) - instant;
}

/**
 * Epoch milliseconds at which the clocks of a place show that hour of that day. Of an hour that comes twice, when clocks
 * are put back, it is the first; one that is left out, when they are put forward, is as far behind the change.
 */
export function instantAt(day: string, time: string, timeZone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const halfDay = 43_200_000;
  const candidates = [asUtc - halfDay, asUtc + halfDay]
    .map((near) => asUtc - offsetAt(near, timeZone))
    .sort((left, right) => left - right);
  const exact = candidates.find((instant) => instant + offsetAt(instant, timeZone) === asUtc);
  return exact ?? (candidates.at(-1) as number);
}
