import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { messages } from '../../../lib/i18n/messages';
import { ask } from '../../support/ask';
import { mediaPath } from '../../support/media-path';
import { putRoof } from '../../support/photographs';
import { readTags } from '../../support/read-tags';
import { secondAhead } from '../../support/release-files';
import { secondFilmAt } from '../../support/second-film';
import { type RunningServer, root, startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

/** Every photograph takes a process of its own. */
test.describe.configure({ timeout: 180_000 });

const gallery = '/en/press/stills';
const download = 'the-kite-cafe_still_01_roof.jpg';

/** The address and the size that the gallery gives for the first photograph. */
async function linkIn({ origin }: RunningServer): Promise<{ path: string; size: string }> {
  const { text } = await ask(origin, gallery);
  const [, path = '', size = ''] =
    new RegExp(`<a href="([^"]*)" download="${download}"[^>]*>[^<]*JPEG, ([^)]*)\\)`).exec(text) ?? [];
  return { path, size };
}

/** A changed photograph is made anew before the gallery shows it. */
const patience = { timeout: 30_000 };

const shows = async ({ origin }: RunningServer, text: string) => (await ask(origin, gallery)).text.includes(text);

/** As an editor puts it there, once it stands in the gallery. */
async function linkToRoof(server: RunningServer): Promise<{ path: string; size: string }> {
  await putRoof(server.content);
  await expect.poll(() => shows(server, 'Person Three / Example Pictures'), patience).toBe(true);
  return linkIn(server);
}

test.describe('a photograph in the gallery', () => {
  test.describe.configure({ mode: 'serial' });

  let shared: RunningServer;
  test.beforeAll(async () => {
    shared = await startServer();
    await linkToRoof(shared);
  });
  test.afterAll(() => shared.stop());

  test('a still is handed out with all that is printed with it in it, under a name of its own', async () => {
    const { path, size } = await linkIn(shared);
    const { status, headers, body } = await ask(shared.origin, path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(body.length),
      'content-disposition': `attachment; filename="${download}"; filename*=UTF-8''${download}`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    });
    const [, about] = /^about ([\d.]+)\skB$/.exec(size) ?? [];
    expect(Math.abs(Number(about) * 1000 - body.length) / body.length).toBeLessThan(0.125);
    const { dc, iptc, xmpRights, gps } = await readTags(body);
    expect(dc?.description).toEqual({
      'x-default': 'The last guests wait for wind.',
      en: 'The last guests wait for wind.',
      ru: 'Последние гости ждут ветра.',
      es: 'Los últimos clientes esperan el viento.',
    });
    expect(Object.keys(xmpRights?.UsageTerms as object).sort()).toEqual(['en', 'es', 'ru', 'x-default']);
    expect(iptc).toMatchObject({
      Caption: 'The last guests wait for wind.',
      CopyrightNotice: '© 2031 Example Pictures',
    });
    expect(gps).toBeUndefined();
  });

  test('it comes in parts, as its head alone, and not again for whoever has it', async () => {
    const { path } = await linkIn(shared);
    const asked = (method: string, headers = {}) => ask(shared.origin, path, { method, headers });
    const whole = await asked('GET');
    const head = await asked('HEAD');
    expect({ status: head.status, text: head.text }).toEqual({ status: 200, text: '' });
    for (const name of ['etag', 'content-length', 'content-disposition', 'content-type'])
      expect(head.headers[name], name).toBe(whole.headers[name]);
    const part = await asked('GET', { Range: 'bytes=2-11', 'If-Range': whole.headers.etag });
    expect(part.status).toBe(206);
    expect(part.body.equals(whole.body.subarray(2, 12))).toBe(true);
    expect((await asked('GET', { Range: 'bytes=99999999-' })).status).toBe(416);
    expect(await asked('GET', { 'If-None-Match': whole.headers.etag })).toMatchObject({ status: 304, text: '' });
  });

  test('the photograph of the content itself, with its place and its camera, cannot be asked for', async () => {
    const missing = await ask(shared.origin, '/media/0123456789abcdef0123456789abcdef.jpg');
    const raw = await ask(shared.origin, mediaPath(join(shared.content, 'stills/roof/roof.jpg')));
    expect(raw.status).toBe(404);
    expect(raw.body.equals(missing.body)).toBe(true);
  });
});

test('another server makes the same file, to the byte, under the same address', async ({ editableServer }) => {
  const { path } = await linkToRoof(editableServer);
  const first = await ask(editableServer.origin, path);
  for (const ending of ['', '.json']) rmSync(join(root, '.cache', path + ending));
  const twin = await startServer({}, (content) => {
    rmSync(join(content, 'stills/roof'), { recursive: true });
    cpSync(join(editableServer.content, 'stills/roof'), join(content, 'stills/roof'), { recursive: true });
  });
  try {
    const second = await ask(twin.origin, path);
    expect(second.status).toBe(200);
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(second.body.equals(first.body)).toBe(true);
    expect((await ask(twin.origin, gallery)).body.equals((await ask(editableServer.origin, gallery)).body)).toBe(true);
  } finally {
    await twin.stop();
  }
});

test('an edited caption gives the file another address, and the old one is gone', async ({ editableServer }) => {
  const { path } = await linkToRoof(editableServer);
  const file = join(editableServer.content, 'stills/roof/ru.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Последние гости', 'Первые гости'));
  await expect.poll(async () => (await linkIn(editableServer)).path, patience).not.toBe(path);
  expect((await ask(editableServer.origin, path)).status).toBe(404);
  const { body } = await ask(editableServer.origin, (await linkIn(editableServer)).path);
  expect((await readTags(body)).dc?.description).toMatchObject({ ru: 'Первые гости ждут ветра.' });
});

test('a still under embargo is nowhere before its moment, and everywhere after it', async ({ editableServer }) => {
  const { origin, content } = editableServer;
  const far = '2998-01-01T00:00:00Z';
  await putRoof(content, 'jpeg', { embargoUntil: far, credit: 'Pelikanov' });
  await expect.poll(() => shows(editableServer, 'still-roof'), patience).toBe(false);
  const [before, then] = [Date.now(), Date.parse(far)].map((now) => secondFilmAt(now, content));
  const files = [...(then?.media.keys() ?? [])].filter((name) => !before?.media.has(name));
  expect(files.length).toBeGreaterThan(3);
  for (const name of files) expect((await ask(origin, `/media/${name}`)).status, name).toBe(404);

  const near = secondAhead(3000);
  const file = join(content, 'stills/roof/en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(far, near.text));
  await expect.poll(() => shows(editableServer, 'Pelikanov'), patience).toBe(true);
  expect(Date.now()).toBeGreaterThanOrEqual(near.at);
  for (const name of files) expect((await ask(origin, `/media/${name}`)).status, name).toBe(200);
});

test('printed, the gallery is a contact sheet on one page, in every language', async ({ server, page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [locale, caption] of [
    ['en', 'The last guests wait for wind.'],
    ['ru', 'Последние гости ждут ветра.'],
    ['es', 'Los últimos clientes esperan el viento.'],
  ] as const) {
    const { stills, artwork } = messages[locale];
    await page.goto(`${server.origin}/${locale}/press/stills`);
    await expect(page.getByText(stills.contactSheet)).toBeHidden();
    await expect(page.getByRole('region', { name: artwork.title })).toBeHidden();
    await expect(page.getByRole('link', { name: 'JPEG' })).toHaveCount(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Subtype \/Image\b/g)?.length).toBeGreaterThanOrEqual(2);
    const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    expect(totalPages).toBe(1);
    for (const printed of [`1 ${caption}`, '2 Person One', stills.credit.replace('{credit}', 'Person Three')])
      expect(text.replace(/\s+/g, ' '), locale).toContain(printed);
  }
});
