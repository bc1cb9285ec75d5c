import { afterEach, beforeEach, expect, it } from 'vitest';
import { currentEdition, handOver, keptMedia, siteUrl } from '@/lib/content';
import type * as current from '@/lib/content/current';
import { minimalFilm } from '../../support/content-folder';
import { editionOf } from '../../support/items';
import { openContent } from '../../support/open-content';

const place = Symbol.for('press-kit.handover');
const shared = globalThis as { [place]?: ReturnType<typeof handOver> };

beforeEach(() => {
  delete shared[place];
});

afterEach(async () => {
  await shared[place]?.editions.close();
  delete shared[place];
});

it('gives the pages the edition and the address that the server handed over', () => {
  const { editions } = openContent(minimalFilm);
  handOver(editions, 'https://film.example');
  expect(currentEdition()).toBe(editions.current());
  expect(siteUrl()).toBe('https://film.example');
});

it('keeps a page to the edition its render was begun with', async () => {
  const { rendering } = handOver(openContent(minimalFilm).editions, 'https://film.example');
  const begun = editionOf({});
  const seen = await rendering.run(begun, async () => {
    await Promise.resolve();
    return currentEdition();
  });
  expect(seen).toBe(begun);
  expect(currentEdition()).not.toBe(begun);
});

it('tells where to look while no film can be read', () => {
  handOver(openContent({}).editions, 'https://film.example');
  expect(() => currentEdition()).toThrow('No film can be read from the content folder: see the problems in the log.');
});

it('says which server to start where pages are rendered by another', () => {
  expect(() => currentEdition()).toThrow('start it with `npm run dev` or `npm start`');
  expect(() => siteUrl()).toThrow('start it with `npm run dev` or `npm start`');
});

/** The module as another bundle has it: the words behind the path make it another one. */
const copy = '../../../lib/content/current?copy';
const loadedAgain = (): Promise<typeof current> => import(copy);

it('shares one place however often the module is loaded', async () => {
  const { editions } = openContent(minimalFilm);
  handOver(editions, 'https://film.example');
  const again = await loadedAgain();
  expect(again.handOver).not.toBe(handOver);
  expect([again.siteUrl(), again.currentEdition(), again.keptMedia]).toEqual([
    'https://film.example',
    editions.current(),
    keptMedia,
  ]);
});
