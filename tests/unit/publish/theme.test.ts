import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { filmOf, type Localized } from '@/lib/content';
import { locales } from '@/lib/i18n/locales';
import { drawingsOf, keyArtOf, themeSheet } from '@/lib/publish/theme';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const film = filmOf(secondFilmAt(noon), 'en');
const plain: Localized<'film'> = { ...film, facts: { ...film.facts, theme: undefined } };

describe('the film’s own stylesheet', () => {
  const { path, css } = themeSheet(film) as { path: string; css: string };

  it('gives the site its colours on both grounds, and its mark', () => {
    expect(css).toMatch(/^:root\{--paper:oklch\(98% 0\.01 220\);.*--mark:url\("\/media\/[0-9a-f]{32}\.svg"\)\}$/m);
    expect(css).toMatch(/^@media \(prefers-color-scheme:dark\)\{:root\{--paper:oklch\(20% 0\.05 250\);/m);
    expect(css).toMatch(/^\.night\{--paper:oklch\(20% 0\.05 250\);/m);
  });

  it('is the same in every language, under an address that changes with it', () => {
    expect(path).toMatch(/^\/theme\/[0-9a-f]{16}\.css$/);
    for (const locale of locales) expect(themeSheet(filmOf(secondFilmAt(noon), locale))?.path).toBe(path);
    const changed = structuredClone(film);
    if (changed.facts.theme) changed.facts.theme.colours.day.ink = 'oklch(10% 0 0)';
    expect(themeSheet(changed)?.path).not.toBe(path);
  });

  it('is not there for a film without a theme', () => {
    expect(themeSheet(plain)).toBeUndefined();
  });
});

it('the key art is there for wide screens and for phones, with words for those who cannot see it', () => {
  const art = keyArtOf(film);
  expect(art?.wide).not.toBe(art?.tall);
  expect(art?.alt).toBe('A red kite on a long string flies above a flat roof with one small table.');
  expect(keyArtOf(plain)).toBeUndefined();
});

it('every drawing can be taken, under its title', () => {
  expect(drawingsOf(film).map(({ id }) => id)).toEqual(['kite', 'kite-tall', 'kite-square']);
  expect(drawingsOf(film)[0]).toMatchObject({ title: 'A kite above a roof', shown: keyArtOf(film)?.wide });
});

it('a drawing can be taken in its other formats too, each under a name of its own', () => {
  const [kite, tall] = drawingsOf(film);
  expect(kite?.download).toBe('the-kite-cafe_artwork_kite.svg');
  expect(kite?.alsoAs).toMatchObject([
    { download: 'the-kite-cafe_artwork_kite.png', type: 'image/png', pixels: { width: 640 } },
  ]);
  expect(tall?.alsoAs).toEqual([]);
});

it('a translation that has not caught up with new artwork shows it without words, and no page fails', () => {
  const behind = { ...film, words: { ...film.words, artwork: {} } };
  expect(keyArtOf(behind)).toEqual({ ...keyArtOf(film), alt: '' });
  expect(drawingsOf(behind)).toMatchObject([{ id: 'kite', title: 'kite' }, { id: 'kite-tall' }, { id: 'kite-square' }]);
});

it('contrast is measured as WCAG does', () => {
  expect(wcagContrast('white', 'black')).toBeCloseTo(21);
});
