import type { Localized } from '../../content';
import { listOf } from '../../content/queries';
import { countryName, formatDate } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import { printStatus, statusOf, statusOfDate } from '../../publish/evidence/status';
import type { Block } from '../blocks';
import type { DateTable, ReleaseDay } from '../film-blocks';
import type { Run } from '../runs';
import { evidenceRuns } from './evidence';
import { type PublishContext, run } from './parts';

/** Every date by territory, and who says it; nothing where none is known. */
export function dateBlocks(context: PublishContext): Block[] {
  const dates = listOf(context.edition, 'release-dates', context.locale);
  return dates.length > 0 ? [dateTable(dates, context)] : [];
}

export function dateTable(dates: readonly Localized<'release-dates'>[], context: PublishContext): DateTable {
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
    rows: dates.map((date) => releaseDay(date, context)),
  };
}

function releaseDay({ id, facts, words, lang }: Localized<'release-dates'>, context: PublishContext): ReleaseDay {
  const { locale } = context;
  return {
    id,
    day: dayOf(facts, context),
    territory: facts.territory ? countryName(locale, facts.territory) : printStatus(locale, 'to-be-announced'),
    title: run(words.title, lang, context),
    ...(words.note && { note: run(words.note, lang, context) }),
    place: run([words.venue, words.city].filter(Boolean).join(', '), lang, context),
    sayer: printStatus(locale, statusOf(facts.evidence.saidBy)),
    evidence: evidenceRuns(facts.evidence, context),
  };
}

function dayOf(facts: Localized<'release-dates'>['facts'], { locale }: PublishContext): Run {
  if (facts.date === 'tba') return { text: printStatus(locale, statusOfDate(facts)) };
  return { text: formatDate(locale, facts.date), datetime: facts.date };
}
