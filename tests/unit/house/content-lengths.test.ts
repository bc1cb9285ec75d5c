import { describe, expect, it } from 'vitest';
import type { Item } from '@/lib/content';
import { locales } from '@/lib/i18n/locales';
import { toPlainText } from '@/lib/markdown/plain-text';
import { items, wordCount } from '../../support/real-content';

const releases = items.filter((item): item is Item<'press'> => item.kind === 'press');
const films = items.filter((item): item is Item<'film'> => item.kind === 'film');

/** How far a synopsis may be from its length. */
const tolerance = 0.15;

it('there are three press releases, as a newsroom expects them', () => {
  expect(releases.map(({ facts }) => facts.date).sort()).toEqual(['2024-11-27', '2025-08-26', '2025-09-26']);
});

describe.each(releases)('the press release $id', ({ texts }) => {
  it.each(locales)('has 350 to 600 words in %s, quotations not counted', (locale) => {
    const words = wordCount(toPlainText((texts[locale]?.body ?? '').replace(/^\[\[.*\]\]$/gm, '')));
    expect(words).toBeGreaterThanOrEqual(350);
    expect(words).toBeLessThanOrEqual(600);
  });
});

describe.each(films)('the film', ({ texts }) => {
  it.each(
    locales.flatMap((locale) => [
      { locale, name: 'short', length: 25 } as const,
      { locale, name: 'medium', length: 75 } as const,
      { locale, name: 'long', length: 250 } as const,
    ]),
  )('has a $name synopsis of about $length words in $locale', ({ locale, name, length }) => {
    const words = wordCount(texts[locale]?.words.synopsis[name] ?? '');
    expect(words).toBeGreaterThanOrEqual(length * (1 - tolerance));
    expect(words).toBeLessThanOrEqual(length * (1 + tolerance));
  });
});
