import { expect, it } from 'vitest';
import { filmOf, quotesOf } from '@/lib/content/queries';
import { type Locale, locales } from '@/lib/i18n/locales';
import { quoteLines, quotesText } from '@/lib/publish/quote-text';
import { canary, secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

function linesOf(locale: Locale, id: string) {
  const [spoken] = quotesOf(edition, locale, (quote) => quote.id === id);
  if (!spoken) throw new Error('no such quotation');
  return quoteLines({ edition, locale }, spoken);
}

const titleIn = (locale: Locale) => filmOf(edition, locale).words.title;

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

it('the original stands with speaker, role, film, occasion and date, and needs no note', () => {
  const { words, signature, lang } = linesOf('en', 'one-on-wind');
  expect([words, lang]).toEqual(['“the wind was the only one of us who knew the script”', 'en']);
  expect(spaced(signature)).toBe(
    `— Person One, director and actor, on “${titleIn('en')}”. First showing in Example City, 4 May 2031.`,
  );
});

it('a translation is marked in the reader’s language, and the date is no more exact than it is known', () => {
  expect(spaced(linesOf('ru', 'one-on-wind').signature)).toMatch(/Перевод\. Оригинал — на английском\.$/);
  expect(spaced(linesOf('en', 'three-on-tea').signature)).toMatch(
    /After the showing, May 2031\. Translated from Russian\.$/,
  );
});

it('where there is no translation, the words stand in their own language and the attribution in the reader’s', () => {
  const { words, lang, signature } = linesOf('es', 'three-on-tea');
  expect([words, lang]).toEqual(['«чай был хорош».', 'ru']);
  expect(spaced(signature)).toContain('mayo de 2031');
});

it('Spanish sets its dash without a space', () => {
  expect(linesOf('es', 'one-on-wind').signature).toMatch(/^—Persona Uno, dirección e interpretación, sobre «/);
});

it.each(locales)('the file in %s holds every public quotation with its address, and no other', (locale) => {
  const text = quotesText({ edition, locale, siteUrl });
  for (const { quote } of quotesOf(edition, locale))
    expect(text).toContain(`${siteUrl}/${locale}/press/quotes#${quote.id}\n`);
  expect(text).not.toContain(canary);
  expect(text).not.toContain('one-on-secrets');
});
