import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writtenTexts } from '../../../lib/content/check/written-texts';
import { canSet, drawingFamily, drawingFonts, faces, firstFonts, onlyDrawable } from '../../../lib/fonts/faces';
import { isInRange } from '../../../lib/fonts/unicode-range';
import { locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { allItems } from '../../support/all-items';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const families = ['Literata', 'Literata Display', 'Golos Text'];
const kazakh = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';

/** Signs that nobody sees. */
const unseen = /[\s\u00a0\u00ad\u200b]/u;

const signsOf = (texts: readonly string[]) =>
  [...new Set(texts.join('').normalize('NFC'))].filter((sign) => !unseen.test(sign));

const textsOfFilm = writtenTexts(allItems(secondFilmAt(noon)));

describe.each(families)('%s', (family) => {
  test('has every letter and sign of a film, in every language', () => {
    const signs = signsOf(textsOfFilm.map(({ text }) => text));
    expect(signs.length).toBeGreaterThan(120);
    expect(signs.filter((sign) => !canSet(family, sign))).toEqual([]);
  });

  test('has every letter and sign of the interface', () => {
    expect(
      signsOf(locales.map((locale) => JSON.stringify(messages[locale]))).filter((sign) => !canSet(family, sign)),
    ).toEqual([]);
  });

  test('has the letters of Kazakh, and says what it has not', () => {
    expect([...kazakh].filter((sign) => !canSet(family, sign))).toEqual([]);
    expect(canSet(family, '漢')).toBe(false);
  });
});

test('every file lies where the pages ask for it, and its licence beside it', () => {
  expect(faces.filter(({ file }) => !existsSync(`public/fonts/${file}`))).toEqual([]);
  for (const family of ['literata', 'golos-text'])
    expect(readFileSync(`public/fonts/LICENSE-${family}.txt`, 'utf8')).toContain('SIL OPEN FONT LICENSE');
});

const latin = ['literata-display-300-latin', 'literata-400-latin', 'golos-text-400-latin'];
const first: Partial<Record<string, string[]>> = {
  ru: [
    'literata-display-300-cyrillic',
    'literata-display-300-signs',
    'literata-400-cyrillic',
    'golos-text-400-cyrillic',
  ],
};

test.each(locales)(
  'a page in %s asks first for title, text and labels, and for no letters that it may not need',
  (locale) => {
    const names = firstFonts(locale).map((path) => /^\/fonts\/([a-z0-9-]+)\.[0-9a-f]{8}\.woff2$/.exec(path)?.[1]);
    expect(names).toEqual(first[locale] ?? latin);
  },
);

test.each(families)('a line in Russian is set from no Latin file of %s', (family) => {
  const own = faces.filter((face) => face.family === `${family} Cyrillic`);
  const line = 'Ёж и «Қазақ» — 24–26 сентября, 10:30? №1… (да)!';
  const missing = [...line].filter(
    (sign) => !own.some(({ unicodeRange }) => isInRange(unicodeRange, sign.codePointAt(0) as number)),
  );
  expect(missing).toEqual([]);
});

test('pictures are drawn with files that are there, each under a name of its own', () => {
  expect(new Set(drawingFonts.map(({ family, weight }) => `${family} ${weight}`)).size).toBe(drawingFonts.length);
  expect(drawingFonts.filter(({ file }) => !existsSync(`lib/fonts/drawing/${file}`))).toEqual([]);
  expect(drawingFamily('Golos Text')).toBe(
    '"Golos Text latin", "Golos Text latin-ext", "Golos Text Cyrillic cyrillic"',
  );
});

test('a sign that pictures cannot be drawn with is left out of them, and nothing else', () => {
  expect(onlyDrawable('«Ёж» 🎬 & Ñandú — Қаз')).toBe('«Ёж» & Ñandú — Қаз');
});
