import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { assemble } from '@/lib/content/assemble';
import { makeEdition } from '@/lib/content/edition';
import { readAllFolders } from '@/lib/content/read-folders';
import { locales } from '@/lib/i18n/locales';
import { hrefOf } from '@/lib/routes/href';
import { listedRoutes } from '@/lib/routes/listed';
import { snapshotOf } from '@/lib/server/ipc/edition-snapshot';
import { releasePagesFromOldest, syntheticRelease, writeSynthetic } from '@/tests/bench/synthetic';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'press-kit-synthetic-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function editionOf(releases: number) {
  writeSynthetic(folder, releases);
  const { folders, problems } = readAllFolders({ content: folder, kept: join(folder, 'kept') });
  const assembled = assemble(folders, new Map(), 0);
  return { edition: makeEdition(assembled.items, 0, 'public'), problems: [...problems, ...assembled.problems] };
}

it('invents a film whose press releases all fit the schemas, in every language', () => {
  const { edition, problems } = editionOf(4);
  expect(problems).toEqual([]);
  expect(edition.all('press').map(({ texts }) => Object.keys(texts))).toEqual(Array(4).fill([...locales]));
});

it('asks for pages from the end of the sitemap that the warm-up reaches last', () => {
  const sitemap = listedRoutes(snapshotOf(editionOf(4).edition)).map(hrefOf);
  const releases = sitemap.filter((path) => path.includes('/press/release-'));
  expect(releasePagesFromOldest(4).slice(0, 3)).toEqual(releases.slice(-3));
  expect([...releasePagesFromOldest(4)].sort()).toEqual([...releases].sort());
});

it.each(locales)('writes releases of about 400 words in %s, each its own', (locale) => {
  const body = (number: number) => syntheticRelease(number, locale).split('---\n')[2] ?? '';
  const words = body(7).match(/[\p{L}-]+/gu)?.length ?? 0;
  expect(words).toBeGreaterThan(380);
  expect(words).toBeLessThan(440);
  expect(body(7)).toBe(body(7));
  expect(body(7)).not.toBe(body(8));
});

it('writes Russian in Cyrillic letters', () => {
  expect(syntheticRelease(1, 'ru').split('---\n')[2]).not.toMatch(/[a-z]/i);
});
