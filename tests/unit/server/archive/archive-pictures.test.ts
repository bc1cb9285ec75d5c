import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Edition } from '../../../../lib/content';
import { openEditions } from '../../../../lib/content/open';
import { hrefOf } from '../../../../lib/routes/href';
import type { ArchiveRoute } from '../../../../lib/routes/route';
import { archiveMaker } from '../../../../lib/server/archive/archive-maker';
import { archiveStore } from '../../../../lib/server/archive/archive-store';
import type { MakeFile } from '../../../../lib/server/render/files';
import { putRoof } from '../../../support/photographs';
import { copySecondFilm } from '../../../support/second-film';
import { temporaryFolder } from '../../../support/temporary-folder';
import { unzip } from '../../../support/unzip';

/** Milliseconds: a photograph takes two seconds, more where others are being made. */
const patience = { timeout: 120_000 };

const roof = 'stills/the-kite-cafe_still_01_roof.jpg';
const portrait = 'stills/the-kite-cafe_still_02_person-one-portrait.jpg';

/** The second film without these stills: each takes a second or more. */
function filmWithout(...stills: string[]): string {
  const content = copySecondFilm();
  for (const still of stills) rmSync(join(content, 'stills', still), { recursive: true });
  return content;
}

/** Documents are of no interest here: the path stands for each. */
const asPath: MakeFile = async (_, route) => ({
  type: 'text/plain',
  bytes: Buffer.from(hrefOf(route)),
  inputs: new Int32Array(),
});

function packer(makeFile = asPath) {
  const make = archiveMaker('https://film.example', makeFile, archiveStore(join(temporaryFolder(), 'archives')));
  return async (edition: Edition | undefined, route: ArchiveRoute) => {
    const archive = await make(() => edition as Edition, route);
    const found = await unzip(readFileSync(archive?.keptAt ?? ''));
    return { isPartial: archive?.isPartial, files: new Map(found.map(({ name, bytes }) => [name, String(bytes)])) };
  };
}

test('a photograph that cannot be made is left out of every archive, which names it', patience, async () => {
  const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const content = filmWithout('wreck');
  await putRoof(content);
  const edition = openEditions({ content, kept: temporaryFolder(), audience: 'public' }).current();
  rmSync(edition?.taggedPhotos.get('roof')?.madeFrom ?? '');
  const pack = packer();
  const kit = await pack(edition, { kind: 'kit', locale: 'en' });
  expect(kit.isPartial).toBe(true);
  expect(kit.files.has(portrait)).toBe(true);
  expect(kit.files.has(roof)).toBe(false);
  expect(kit.files.get('MISSING.txt')).toBe(`${roof}\n`);
  for (const about of ['CREDITS.txt', 'captions.csv', 'SHA256SUMS']) {
    expect(kit.files.get(about), about).toContain(portrait);
    expect(kit.files.get(about), about).not.toContain(roof);
  }
  const whole = await pack(edition, { kind: 'kit' });
  expect(whole.files.get('ru/MISSING.txt')).toBe(`${roof}\n`);
  expect(whole.files.has(roof)).toBe(false);
  const selection = await pack(edition, { kind: 'selection', locale: 'en', items: ['stills/roof', 'artwork/kite'] });
  expect([...selection.files.keys()]).toEqual([
    'artwork/the-kite-cafe_artwork_kite.svg',
    'CREDITS.txt',
    'MISSING.txt',
    'SHA256SUMS',
  ]);
  const failures = logged.mock.calls
    .map(([line]) => JSON.parse(String(line)))
    .filter(({ event }) => event === 'file-failed');
  logged.mockRestore();
  expect(failures).toEqual([expect.objectContaining({ file: roof, reason: expect.stringContaining('ENOENT') })]);
});

test('a document that cannot be made is left out of every archive, which names it', patience, async () => {
  const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const edition = openEditions({
    content: filmWithout('wreck', 'roof', 'person-one-portrait'),
    kept: temporaryFolder(),
    audience: 'public',
  }).current();
  const pack = packer(async (from, route) => {
    if (hrefOf(route).endsWith('book.pdf')) throw new Error('the process that sets documents ended');
    return asPath(from, route);
  });
  const { isPartial, files } = await pack(edition, { kind: 'kit', locale: 'en' });
  logged.mockRestore();
  expect(isPartial).toBe(true);
  expect(files.get('MISSING.txt')).toMatch(/^\S+press-book\S*\.pdf\n$/);
  expect([...files.keys()].filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(0);
});
