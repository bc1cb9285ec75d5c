import type { Facts } from '../../content';
import { formatDate } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { formatMoment } from '../../i18n/moments';
import { translator } from '../../i18n/translator';

/** How sure a date is, and what was announced before; undefined where nothing is said of it. */
export function dateStatusText(locale: Locale, { status, earlier, territory }: Facts<'release-dates'>) {
  if (!status) return undefined;
  const last = earlier.at(-1);
  const before = {
    was: last ? formatMoment(locale, { date: last.was, territory }) : '',
    on: last ? formatDate(locale, last.on) : '',
  };
  return translator(locale)(`dateStatus.${status}`, before);
}
