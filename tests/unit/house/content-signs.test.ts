import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { writtenTexts } from '../../support/real-content';

/** Places, in one language or all, where a text has what it should not have. */
function placesWith(pattern: RegExp, ...languages: string[]): string[] {
  return writtenTexts
    .filter(({ locale }) => languages.length === 0 || languages.includes(locale))
    .flatMap(({ place, text }) =>
      [...text.matchAll(new RegExp(`.{0,20}(?:${pattern.source}).{0,20}`, 'gu'))].map(
        ([found]) => `${place}: ${found}`,
      ),
    );
}

it('there are texts in every language to look at', () => {
  for (const locale of locales)
    expect(writtenTexts.filter((text) => text.locale === locale).length).toBeGreaterThan(100);
});

it('no text has straight quotation marks or apostrophes', () => {
  expect(placesWith(/["']/)).toEqual([]);
});

it('Russian texts are quoted in «…», and in „…“ within them', () => {
  expect(placesWith(/[”‘’]|«[^»]*«|(?<!«[^»]*)„|(?<!„[^“]*)“/, 'ru')).toEqual([]);
});

it('Spanish texts are quoted in «…», and in “…” within them', () => {
  expect(placesWith(/„|«[^»]*«|(?<!«[^»]*)“/, 'es')).toEqual([]);
});

it('English texts are quoted in “…”, and in ‘…’ within them', () => {
  expect(placesWith(/[«»„]|“[^”]*“|(?<!“[^”]*)‘/, 'en')).toEqual([]);
});

it.each([
  ['en', '“', '”'],
  ['ru', '«', '»'],
  ['ru', '„', '“'],
  ['es', '«', '»'],
  ['es', '“', '”'],
])('every quotation that is opened in %s with %s is closed with %s', (language, opening, closing) => {
  const count = (text: string, mark: string) => text.split(mark).length;
  const texts = writtenTexts.filter(({ locale }) => locale === language);
  expect(texts.filter(({ text }) => count(text, opening) !== count(text, closing))).toEqual([]);
});

it('dates are written out: none stands in the form of machines or in figures alone', () => {
  expect(placesWith(/\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/)).toEqual([]);
});

it('no text has two spaces, three dots for an ellipsis or, but in a quotation as it was printed, a hyphen for a dash', () => {
  const places = placesWith(/\S {2,}\S|\.\.\.| -{1,2} /);
  expect(places.filter((place) => !(place.startsWith('quotes/') && place.includes(' - ')))).toEqual([]);
});

it('no Russian text has a Latin letter within a Cyrillic word, and the other way round', () => {
  expect(placesWith(/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u)).toEqual([]);
});
