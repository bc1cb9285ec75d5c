import { expect, it } from 'vitest';
import { sourcesOf } from '@/components/photo-sources';
import { stillsOf } from '@/lib/content/photos';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const [roof] = stillsOf(secondFilmAt(noon), 'en', ({ id }) => id === 'roof');

it('a browser chooses among widths of the format it knows best', () => {
  const sources = roof && sourcesOf(roof.photo);
  for (const format of ['avif', 'webp', 'jpeg'] as const)
    expect(sources?.[format]).toMatch(
      new RegExp(
        `^/media/[0-9a-f]{32}-480-q\\d+\\.${format} 480w, /media/[0-9a-f]{32}-960-q\\d+\\.${format} 960w, .* 1280w$`,
      ),
    );
  expect(sources?.fallback).toMatch(/-480-q80\.jpeg$/);
});

it('every rendition that a page names can be asked for', () => {
  const { media } = secondFilmAt(noon);
  const named = [...JSON.stringify(roof && sourcesOf(roof.photo)).matchAll(/\/media\/([^" ]+)/g)].map(
    ([, name]) => name,
  );
  expect(named.length).toBe(10);
  expect(named.filter((name) => !media.has(name as string))).toEqual([]);
});
