import { formatDateParts } from '../../../i18n/formats';
import { type Locale, locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { excerpt, findingIn } from '../in-texts';
import { habitsOf } from '../language-habits';
import { phraseIndex } from '../phrase-index';
import type { WrittenText } from '../written-texts';

/**
 * A release knows nothing later than its own day. It may announce a date, so a later date alone is no fault: the rule
 * asks for a sentence that names a later day of `release-dates` beside a word such as "premiered". What was learnt
 * afterwards belongs into the editor's note and the corrections, which are not asked.
 */
export const laterEvents: Rule = ({ items, texts }) => {
  const dates = new Set(items.filter(isReleaseDate).flatMap(({ facts }) => (isDay(facts.date) ? facts.date : [])));
  const releases = new Map(items.filter(isRelease).map(({ id, facts }) => [id, facts.date]));
  return locales.flatMap((locale) => {
    const find = phraseIndex([...dates].map((date) => [dayAndMonth(locale, date), date] as const));
    return texts
      .filter((text) => text.kind === 'press' && text.locale === locale && isAsked(text))
      .flatMap((text) =>
        find(text.text)
          .filter(({ value, phrase, index }) => {
            const isLater = value > (releases.get(text.id) ?? '');
            return isLater && isOfThatYear(text.text, index + phrase.length, value) && hasHappened(text, index);
          })
          .map(({ phrase, index }): Finding => {
            const params = { date: phrase, excerpt: excerpt(text, index, phrase.length) };
            return findingIn(text, index, { code: 'rule.laterEvent', params });
          }),
      );
  });
};

const isReleaseDate = (item: Item): item is Item<'release-dates'> => item.kind === 'release-dates';
const isRelease = (item: Item): item is Item<'press'> => item.kind === 'press';

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

const isAsked = ({ path: [field] }: WrittenText) => field !== 'editorsNote' && field !== 'corrections';

/** 26 September, as it stands in a text. */
const dayAndMonth = (locale: Locale, date: string) => formatDateParts(locale, date).figure.replaceAll('\u00a0', ' ');

/** A day without a year may be meant; one of another year is not. */
function isOfThatYear(text: string, from: number, date: string): boolean {
  const year = /^(?: de)? (\d{4})/.exec(text.slice(from, from + 8))?.[1];
  return year === undefined || date.startsWith(year);
}

/** Whether the sentence around that place tells of something that has happened. */
function hasHappened({ text, locale }: WrittenText, index: number): boolean {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('\n', index));
  const [sentence = ''] = /^.*?(?:[.!?…](?=\s|$)|$)/m.exec(text.slice(start + 1)) ?? [];
  return habitsOf(locale)?.happened.test(sentence) ?? false;
}
