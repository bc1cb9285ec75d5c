import { interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { filmOf } from '@/lib/content';
import { firstFilm } from '../../support/real-content';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const films = { 'the film': filmOf(firstFilm(), 'en'), 'the second film': filmOf(secondFilmAt(noon), 'en') };

describe.each(Object.entries(films))('the colours of %s', (_, { facts }) => {
  it.each(['day', 'night'] as const)('can be read on every ground by %s', (scheme) => {
    const palette = facts.theme?.colours[scheme];
    if (!palette) throw new Error('the film has no theme');
    const { paper, dawn, ink, ember } = palette;
    const soft = interpolate([paper, ink], 'oklab')(0.76);
    for (const ground of [paper, dawn]) {
      expect(wcagContrast(ink, ground), 'text').toBeGreaterThanOrEqual(7);
      expect(wcagContrast(soft, ground), 'secondary text').toBeGreaterThanOrEqual(4.5);
      expect(wcagContrast(ember, ground), 'accent').toBeGreaterThanOrEqual(4.5);
    }
  });
});
