import { listOf, type ReleaseDate } from '../../content/queries';
import { countryName } from '../../i18n/formats';
import { formatMoment, machineMoment } from '../../i18n/moments';
import { translator } from '../../i18n/translator';
import { knownDay } from '../../publish/calendar/known-day';
import { calendarLink } from '../../publish/calendar/links';
import { accessLines, versionLines } from '../../publish/dates/detail-lines';
import { placeOf } from '../../publish/dates/place';
import { dateStatusText } from '../../publish/dates/status-text';
import { printStatus, statusOf } from '../../publish/evidence/status';
import type { Block } from '../blocks';
import type { DateTable, ReleaseDay } from '../film-blocks';
import type { Run } from '../runs';
import { evidenceRuns } from './evidence';
import { guestRuns } from './guests';
import { type PublishContext, run } from './parts';

/** Every date by territory, and who says it; nothing where none is known. */
export function dateBlocks(context: PublishContext): Block[] {
  const dates = listOf(context.edition, 'release-dates', context.locale);
  return dates.length > 0 ? [dateTable(dates, context)] : [];
}

/** @param origin of the site, for a page: no program subscribes to an address without one. */
export function dateTable(dates: readonly ReleaseDate[], context: PublishContext, origin?: string): DateTable {
  const t = translator(context.locale);
  return {
    kind: 'dates',
    head: {
      day: t('date.date'),
      territory: t('date.territory'),
      event: t('date.event'),
      place: t('date.place'),
      sayer: t('date.saidBy'),
    },
    rows: dates.map((date) => ({ ...releaseDay(date, context), ...calendarOf(date, context, origin) })),
  };
}

function releaseDay(date: ReleaseDate, context: PublishContext): ReleaseDay {
  const { id, facts, words, lang } = date;
  const { locale } = context;
  const state = dateStatusText(locale, facts);
  return {
    id,
    day: dayOf(date, context),
    moment: facts,
    territory: facts.territory ? countryName(locale, facts.territory) : printStatus(locale, 'to-be-announced'),
    title: run(words.title, lang, context),
    ...(words.note && { note: run(words.note, lang, context) }),
    ...(state && { state }),
    guests: guestRuns(date, context),
    details: [...versionLines(locale, facts), ...accessLines(locale, facts)],
    ...(facts.tickets && { tickets: { text: translator(locale)('dates.tickets'), href: facts.tickets } }),
    place: run(placeOf(words), lang, context),
    sayer: printStatus(locale, statusOf(facts.evidence.saidBy)),
    evidence: evidenceRuns(facts.evidence, context),
  };
}

function dayOf({ facts }: ReleaseDate, { locale }: PublishContext): Run {
  const datetime = machineMoment(facts);
  return { text: formatMoment(locale, facts), ...(datetime && { datetime }) };
}

function calendarOf(date: ReleaseDate, context: PublishContext, origin: string | undefined) {
  if (origin === undefined || !knownDay(date.facts)) return {};
  return { calendar: calendarLink({ of: 'date', id: date.id }, { ...context, siteUrl: origin }) };
}
