import type { Facts } from '../../content';
import { listOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { hemisphereOf } from '../../i18n/hemispheres';
import { seasonOf } from '../../i18n/seasons';
import { statusOfDate } from '../evidence/status';
import { evidenceOf, itemHead, publicPeople } from './parts';
import type { Kit } from './schema';

type DateFacts = Facts<'release-dates'>;

/** https://developer.themoviedb.org/reference/movie-release-dates; a showing alone is no release. */
const tmdbTypes = {
  'first-look': null,
  festival: 1,
  premiere: 1,
  screening: null,
  limited: 2,
  theatrical: 3,
  streaming: 4,
  physical: 5,
  television: 6,
} as const satisfies Record<DateFacts['kind'], number | null>;

export function kitDates(context: PublishContext): Kit['dates'] {
  return listOf(context.edition, 'release-dates', context.locale).map((date) => {
    const { facts, words } = date;
    const { time, timeZone, territory, tickets, versions, access } = facts;
    return {
      ...itemHead(date, `/dates#${date.id}`, context),
      title: words.title,
      kind: facts.kind,
      tmdb_type: tmdbTypes[facts.kind],
      ...whenOf(facts.date, territory),
      ...(time && { time }),
      ...(timeZone && { time_zone: timeZone }),
      state: facts.status ?? null,
      earlier: facts.earlier.map(({ was, on }) => ({ ...whenOf(was, territory), changed_on: on })),
      ...(territory && { territory }),
      ...(words.venue && { venue: words.venue }),
      ...(words.address && { address: words.address }),
      ...(words.city && { city: words.city }),
      ...(tickets && { tickets }),
      versions: versions ?? { spoken: [], subtitles: [] },
      access: {
        captions: access?.captions ?? [],
        audio_description: access?.audioDescription ?? [],
        sign_language: access?.signLanguage ?? null,
        step_free: access?.stepFree ?? null,
      },
      guests: publicPeople(context.edition, facts.guests),
      ...(words.note && { note: words.note }),
      ...evidenceOf(facts.evidence, context),
      status: statusOfDate(facts),
    };
  });
}

function whenOf(date: string, territory: string | undefined) {
  const season = seasonOf(date);
  if (!season) return { date: date === 'tba' ? null : date };
  return { date: season.year, season: { name: season.season, hemisphere: hemisphereOf(territory) } };
}
