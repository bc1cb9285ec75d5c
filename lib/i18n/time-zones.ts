/** In which zones a country lies, as the system knows them. */
export function zonesOf(country: string): readonly string[] {
  const region = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?(): string[] | undefined;
  };
  return region.getTimeZones?.() ?? region.timeZones ?? [];
}

/** In winter and in summer: the minutes by which a zone is ahead of UTC. */
function minutesAhead(timeZone: string): number[] {
  return [Date.UTC(2030, 0), Date.UTC(2030, 6)].map((instant) => {
    const text = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
    return (Date.parse(`${text.replace(' ', 'T')}Z`) - instant) / 60_000;
  });
}

type Span = { from: string; to: string; timeZone: string };

/**
 * The same hours by the clocks of a country; undefined where it has several clocks, where the distance is another one in
 * summer than in winter, where the hours would fall on two days, and where its clocks show the same.
 */
export function hoursInCountry({ from, to, timeZone }: Span, country: string): Pick<Span, 'from' | 'to'> | undefined {
  const own = minutesAhead(timeZone);
  const shifts = new Set(
    zonesOf(country).flatMap((zone) => minutesAhead(zone).map((ahead, season) => ahead - (own[season] ?? 0))),
  );
  const [shift = 0] = shifts;
  const [begin, end] = [minutesOf(from) + shift, minutesOf(to) + shift];
  if (shifts.size !== 1 || shift === 0 || begin < 0 || end > 24 * 60) return undefined;
  return { from: clockOf(begin), to: clockOf(end) };
}

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
