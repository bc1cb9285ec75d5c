import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Runs } from '@/components/document/Runs';
import { filmOf, itemOf } from '@/lib/content';
import { toBasicRuns } from '@/lib/document/basic-runs';
import { composePressBook } from '@/lib/document/compose/press-book';
import { composePressRelease } from '@/lib/document/compose/press-release';
import { sourceRuns } from '@/lib/document/compose/sources';
import { textOf } from '@/lib/document/texts';
import { toPlainTextFile } from '@/lib/document/write/text';
import { formatDate } from '@/lib/i18n/formats';
import { locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { creditsText } from '@/lib/publish/archive/credits';
import { kitJson } from '@/lib/publish/kit';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

/** As it stands in a file that is filled to a number of columns. */
const unfilled = (text: string) => text.replace(/\s+/g, ' ');

describe.each(locales)('in %s', (locale) => {
  const context = { edition, locale, siteUrl };
  const { words, facts } = filmOf(edition, locale);
  const imprint = unfilled(String(words.imprint));

  it('every file that is handed out says what the site is', () => {
    const release = itemOf(edition, 'press', 'opening-night', locale);
    if (!release) throw new Error('The second film has an opening night.');
    for (const document of [composePressRelease(release, context), composePressBook(context)])
      expect(unfilled(toPlainTextFile(document, [])).split(imprint)).toHaveLength(2);
    expect(unfilled(creditsText([], context))).toContain(imprint);
    expect(JSON.parse(kitJson(context)).about_site).toBe(words.imprint);
  });

  it('the press book says on its cover, and to programs, of which day it is', () => {
    const { date, cover } = composePressBook(context);
    expect(date).toBe(facts.asOf);
    const day = formatDate(locale, String(facts.asOf));
    expect(cover?.lines.map(textOf)).toContain(messages[locale].date.asOf.replace('{date}', day));
  });
});

it('a Russian source line has its day in full, on the page and in files', () => {
  const source = 'press/opening-night';
  const context = { edition, locale: 'ru', siteUrl } as const;
  const line = 'пресс-релиз от 4 мая 2031 г.';
  expect(textOf(toBasicRuns(sourceRuns([source], context))).replaceAll('\u00a0', ' ')).toBe(line);
  const page = renderToStaticMarkup(<Runs runs={sourceRuns([source], context)} />);
  expect(page).toContain('<time dateTime="2031-05-04">');
  expect(page.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')).toBe(line);
});
