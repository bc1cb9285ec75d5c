import type { Edition } from '../../content';
import { listOf } from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import { placeOf } from '../dates/place';
import { dateStatusText } from '../dates/status-text';
import type { FactRow } from './row';

/** When the film is shown, in the order of its dates. */
export function dateRows(edition: Edition, locale: Locale): FactRow[] {
  return listOf(edition, 'release-dates', locale).map(({ id, facts, words, lang }): FactRow => {
    const row = { id: `date-${id}`, label: { form: 'text', text: words.title, lang } } as const;
    const { date, evidence } = facts;
    if (date === 'tba') return { ...row, value: { form: 'unset', status: 'to-be-announced' }, sources: [] };
    const state = dateStatusText(locale, facts);
    const place = placeOf(words);
    return {
      ...row,
      value: { form: 'date', moment: facts, ...(place && { place: { text: place, lang } }), ...(state && { state }) },
      saidBy: evidence.saidBy,
      sources: evidence.sources,
    };
  });
}
