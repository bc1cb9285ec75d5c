import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition, TaggedPhoto } from '../../../../lib/content';
import { openEditions } from '../../../../lib/content/open';
import { hrefOf } from '../../../../lib/routes/href';
import { type Archive, archiveMaker } from '../../../../lib/server/archive/archive-maker';
import { archiveStore } from '../../../../lib/server/archive/archive-store';
import { fileAnswer } from '../../../../lib/server/http/file-answer';
import { madeAt } from '../../../../lib/server/media/tagged-photos';
import type { MakeFile } from '../../../../lib/server/render/files';
import { answering } from '../../../support/answering';
import { ask } from '../../../support/ask';
import { contentFile } from '../../../support/content-files';
import { photograph } from '../../../support/photographs';
import { copySecondFilm } from '../../../support/second-film';
import { temporaryFolder } from '../../../support/temporary-folder';

const stills = 40;

/** Bytes of each photograph as it is handed out. */
const size = 1024 * 1024;

/** The second film with forty stills of one picture, and no other. */
async function filmWithManyStills(): Promise<string> {
  const content = copySecondFilm();
  for (const still of readdirSync(join(content, 'stills'))) rmSync(join(content, 'stills', still), { recursive: true });
  const picture = await photograph();
  for (let number = 1; number <= stills; number += 1) {
    const folder = join(content, 'stills', `many-${number}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'photo.jpg'), Buffer.concat([picture, Buffer.from(String(number))]));
    const facts = { order: 100 + number, kind: 'still', file: 'photo.jpg', credit: 'Nobody' };
    writeFileSync(join(folder, 'en.md'), contentFile({ facts, alt: 'Noise.', caption: 'Noise.', usage: 'For tests.' }));
  }
  return content;
}

/** As ExifTool leaves them, which would take a minute. */
function tagAll({ taggedPhotos }: Edition): void {
  for (let number = 1; number <= stills; number += 1) {
    const photo = taggedPhotos.get(`many-${number}`) as TaggedPhoto;
    const bytes = randomBytes(size);
    mkdirSync(dirname(photo.keptAt), { recursive: true });
    writeFileSync(photo.keptAt, bytes);
    writeFileSync(madeAt(photo), JSON.stringify({ size, sha256: photo.name }));
  }
}

/** Documents are of no interest here: the path stands for each. */
const asPath: MakeFile = async (_, route) => ({
  type: 'text/plain',
  bytes: Buffer.from(hrefOf(route)),
  inputs: new Int32Array(),
});

test('a kit of forty stills is packed whole, says exactly how long it is, and is sent in parts', {
  timeout: 60_000,
}, async () => {
  const content = await filmWithManyStills();
  const edition = openEditions({ content, kept: temporaryFolder(), audience: 'public' }).current() as Edition;
  tagAll(edition);
  const make = archiveMaker('https://film.example', asPath, archiveStore(join(temporaryFolder(), 'archives')));
  const made = await make(() => edition, { kind: 'kit', locale: 'en' });
  expect(made?.isPartial).toBeUndefined();

  const { keptAt, name, download } = made as Archive;
  const whole = readFileSync(keptAt);
  expect(whole.length).toBeGreaterThan(stills * size);
  const origin = await answering((request) =>
    fileAnswer(request, { keptAt, name, download, type: 'application/zip' }, {}, 'no-store', () => {
      throw new Error('it is gone');
    }),
  );
  const head = await ask(origin, '/', { method: 'HEAD' });
  expect(head.headers['content-length']).toBe(String(whole.length));
  const half = Math.floor(whole.length / 2);
  const parts = await Promise.all(
    [`bytes=0-${half - 1}`, `bytes=${half}-`].map((Range) => ask(origin, '/', { headers: { Range } })),
  );
  expect(parts.map(({ status }) => status)).toEqual([206, 206]);
  expect(Buffer.concat(parts.map(({ body }) => body)).equals(whole)).toBe(true);
});
