import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { MediaFile } from '../../../../lib/content';
import { keepMedia } from '../../../../lib/content/media';
import { fileAnswer } from '../../../../lib/server/http/file-answer';
import { forEver, securityHeaders } from '../../../../lib/server/http/headers';
import { answering } from '../../../support/answering';
import { ask } from '../../../support/ask';
import { temporaryFolder } from '../../../support/temporary-folder';
import { tinyPicture } from '../../../support/tiny-picture';

const headers = securityHeaders('https://film.example', false);
const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(100);

const grey = sharp({ create: { width: 8, height: 8, channels: 3, background: 'grey' } });

/** By its ending, a picture of which the bytes that are sent are put in the place. */
const pictures: Record<string, string | Buffer> = {
  '.svg': `<svg>${letters}</svg>`,
  '.png': await grey.clone().png().toBuffer(),
  '.jpg': await grey.clone().jpeg().toBuffer(),
  '.webp': await grey.clone().webp().toBuffer(),
  '.avif': await grey.clone().avif().toBuffer(),
};

function keep(name: string): MediaFile {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), pictures[extname(name)] ?? '');
  const kept = keepMedia(join(folder, name), join(folder, '.kept'));
  if (!kept) throw new Error(`${name} is no picture`);
  writeFileSync(kept.keptAt, letters);
  return kept;
}

const notThere = () => ({ status: 404, headers: ['X-Failed', 'yes'], body: { kind: 'none' } as const });
const serving = (file: MediaFile) => answering((request) => fileAnswer(request, file, headers, forEver, notThere));

describe('a picture', () => {
  test('comes whole, with its type, a tag of its content, and may be kept for ever', async () => {
    const file = keep('still.jpg');
    const reply = await ask(await serving(file), '/');
    expect(reply).toMatchObject({ status: 200, text: letters });
    expect(reply.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '2600',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${file.name.slice(0, 32)}"`,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
    });
    expect(reply.headers).not.toHaveProperty('last-modified');
  });

  test('is its head alone for HEAD', async () => {
    const reply = await ask(await serving(keep('still.png')), '/', { method: 'HEAD' });
    expect(reply).toMatchObject({ status: 200, text: '' });
    expect(reply.headers).toMatchObject({ 'content-type': 'image/png', 'content-length': '2600' });
  });

  test('is 304 for whoever has it', async () => {
    const file = keep('still.webp');
    const have = { 'If-None-Match': `"${file.name.slice(0, 32)}"` };
    expect(await ask(await serving(file), '/', { headers: have })).toMatchObject({ status: 304, text: '' });
  });

  test.each([
    ['bytes=0-3', 'bytes 0-3/2600', 'abcd'],
    ['bytes=2598-', 'bytes 2598-2599/2600', 'yz'],
    ['bytes=-2', 'bytes 2598-2599/2600', 'yz'],
  ])('comes in part where %s is asked for', async (range, contentRange, text) => {
    const reply = await ask(await serving(keep('still.avif')), '/', { headers: { Range: range } });
    expect(reply).toMatchObject({ status: 206, text });
    expect(reply.headers['content-range']).toBe(contentRange);
  });

  test('comes whole where the part is of another picture', async () => {
    const wanted = { Range: 'bytes=0-3', 'If-Range': '"another"' };
    expect((await ask(await serving(keep('still.jpg')), '/', { headers: wanted })).status).toBe(200);
  });

  test('says how long it is where a part lies behind its end', async () => {
    const reply = await ask(await serving(keep('still.jpg')), '/', { headers: { Range: 'bytes=9000-' } });
    expect(reply.status).toBe(416);
    expect(reply.headers).toMatchObject({ 'content-range': 'bytes */2600', 'x-content-type-options': 'nosniff' });
  });

  test('that is drawn can run nothing and load nothing, even when it is opened by itself', async () => {
    const reply = await ask(await serving(keep('art.svg')), '/');
    expect(reply.headers['content-type']).toBe('image/svg+xml');
    expect(reply.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
  });

  test('that is there to be taken says under which name it is to be saved', async () => {
    const origin = await serving({ ...keep('still.jpg'), download: 'film_still_01_roof.jpg' });
    const disposition = `attachment; filename="film_still_01_roof.jpg"; filename*=UTF-8''film_still_01_roof.jpg`;
    for (const asked of [{}, { method: 'HEAD' }, { headers: { Range: 'bytes=0-3' } }])
      expect((await ask(origin, '/', asked)).headers['content-disposition']).toBe(disposition);
    const behind = await ask(origin, '/', { headers: { Range: 'bytes=9000-' } });
    expect(behind.headers).not.toHaveProperty('content-disposition');
  });

  test('whose copy is gone is not found', async () => {
    const reply = await ask(await serving({ ...keep('still.jpg'), keptAt: '/nowhere/still.jpg' }), '/');
    expect(reply.status).toBe(404);
    expect(reply.headers['x-failed']).toBe('yes');
  });

  test('whose copy lies in a folder with an unusual name is found', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'still.png'), tinyPicture);
    const kept = keepMedia(join(folder, 'still.png'), join(folder, '100% …/.cache'));
    expect((await ask(await serving(kept as MediaFile), '/')).status).toBe(200);
  });

  test.each([
    ['br', 'br'],
    ['gzip', 'gz'],
  ] as const)('that is drawn comes packed for whoever takes %s, under a tag of its own', async (encoding, ending) => {
    const file = keep('art.svg');
    const reply = await ask(await serving(file), '/', { headers: { 'Accept-Encoding': encoding } });
    expect(reply.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(reply.headers.etag).toBe(`"${file.name.slice(0, 32)}-${ending}"`);
    expect(reply.body).toEqual(readFileSync(`${file.keptAt}.${ending}`));
    expect(reply.body.length).toBeLessThan(letters.length / 10);
  });

  test('that is drawn comes as it is where a part of it is asked for', async () => {
    const asked = { 'Accept-Encoding': 'br', Range: 'bytes=0-3' };
    const reply = await ask(await serving(keep('art.svg')), '/', { headers: asked });
    expect(reply).toMatchObject({ status: 206, text: 'abcd' });
    expect(reply.headers).not.toHaveProperty('content-encoding');
  });
});
