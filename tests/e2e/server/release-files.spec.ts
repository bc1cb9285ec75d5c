import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf } from '../../../lib/content/queries';
import { locales } from '../../../lib/i18n/locales';
import { releaseFiles } from '../../../lib/publish/files/release-files';
import { type ReleaseFormat, releaseFormats } from '../../../lib/publish/files/release-formats';
import { ask } from '../../support/ask';
import { readDocx } from '../../support/docx';
import { readPdf } from '../../support/pdf';
import { writeRelease } from '../../support/release-files';
import { secondFilmAt } from '../../support/second-film';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

const forms = Object.keys(releaseFormats) as ReleaseFormat[];
const release = '/en/press/opening-night';

/** The addresses of all files of the second film. */
const addresses = [
  ...new Set(
    locales
      .flatMap((locale) => listOf(secondFilmAt(Date.now()), 'press', locale).flatMap(releaseFiles))
      .map(({ path }) => path),
  ),
];

/** What a reader sees of a file, whatever it is packed in. */
const textIn: Record<ReleaseFormat, (bytes: Buffer) => Promise<string> | string> = {
  pdf: async (bytes) => (await readPdf(bytes)).pages.join('\n'),
  docx: async (bytes) => Object.values((await readDocx(bytes)).parts).join('\n'),
  txt: String,
  md: String,
  html: String,
  json: String,
};

test('servers in other zones and languages hand out the same bytes under the same tags', async ({ server }) => {
  const other = await startServer({ TZ: 'Asia/Almaty', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' });
  try {
    expect(addresses.length).toBeGreaterThanOrEqual(4 * forms.length);
    for (const path of addresses) {
      const [one, two] = await Promise.all([ask(server.origin, path), ask(other.origin, path)]);
      expect(one.status, path).toBe(200);
      expect(two.body.equals(one.body), path).toBe(true);
      expect(two.headers.etag, path).toBe(one.headers.etag);
    }
  } finally {
    await other.stop();
  }
});

test('a changed word is in every form at once under another tag, and the old word in none', async ({
  editableServer,
}) => {
  const file = join(editableServer.content, 'press/opening-night/en.md');
  const before = await Promise.all(forms.map((form) => ask(editableServer.origin, `${release}.${form}`)));
  for (const [index, form] of forms.entries())
    expect(await textIn[form](before[index]?.body ?? Buffer.of()), form).toContain('programme');
  writeFileSync(file, readFileSync(file, 'utf8').replace('the programme', 'the Pelikanov'));
  await expect.poll(async () => (await ask(editableServer.origin, release)).text.includes('Pelikanov')).toBe(true);
  for (const [index, form] of forms.entries()) {
    const { body, headers } = await ask(editableServer.origin, `${release}.${form}`);
    const text = await textIn[form](body);
    expect(text, form).toContain('Pelikanov');
    expect(text, form).not.toContain('programme');
    expect(headers.etag, form).not.toBe(before[index]?.headers.etag);
  }
});

for (const form of forms) {
  test(`${form}: is named, typed and sized, may be asked for again for nothing, and only asked for`, async ({
    server,
  }) => {
    const path = `${release}.${form}`;
    const { status, headers, body } = await ask(server.origin, path);
    expect(status).toBe(200);
    const [, name = ''] = /^attachment; filename="([a-z0-9._-]+)"/.exec(headers['content-disposition'] ?? '') ?? [];
    expect(name).toMatch(new RegExp(`_press-release_2031-05-04_[a-z-]+_en\\.${form}$`));
    expect(headers).toMatchObject({
      'content-type': releaseFormats[form],
      'content-length': String(body.length),
      'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });

    const head = await ask(server.origin, path, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    for (const key of ['content-type', 'content-length', 'content-disposition', 'etag'])
      expect(head.headers[key], key).toBe(headers[key]);

    const again = await ask(server.origin, path, { headers: { 'If-None-Match': headers.etag } });
    expect(again).toMatchObject({ status: 304, text: '' });

    const posted = await ask(server.origin, path, { method: 'POST' });
    expect(posted.status).toBe(405);
    expect(posted.headers.allow).toBe('GET, HEAD');
  });
}

test('a release under embargo, an unknown one, form or language: one and the same page says there is none', async ({
  editableServer: { origin, content },
}) => {
  writeRelease(content, 'late', { headline: 'Pelikanov lands', facts: ['embargoUntil: 2099-01-01T00:00:00Z'] });
  writeRelease(content, 'soon', { headline: 'Storkova lands' });
  await expect.poll(async () => (await ask(origin, '/en/press/soon')).status).toBe(200);
  const missing = await ask(origin, '/en/press/nothing.pdf');
  expect(missing.status).toBe(404);
  expect(missing.headers['content-type']).toContain('text/html');
  for (const form of forms) {
    const reply = await ask(origin, `/en/press/late.${form}`);
    expect(reply.status, form).toBe(404);
    expect(reply.body.equals(missing.body), form).toBe(true);
    expect(reply.headers['content-disposition'], form).toBeUndefined();
    expect((await ask(origin, `/en/press/soon.${form}`)).status, form).toBe(200);
  }
  for (const path of [`${release}.exe`, `${release}.`, '/en/press/roof-report.pdf', '/en/people/person-one.pdf']) {
    const reply = await ask(origin, path);
    expect(reply.status, path).toBe(404);
    expect(reply.body.equals(missing.body), path).toBe(true);
  }
});

test('a page whose release is not translated offers the files of the original', async ({ server }) => {
  const { text } = await ask(server.origin, '/en/press/roof-report');
  for (const form of forms) expect(text).toContain(`href="/es/press/roof-report.${form}"`);
  expect(text).not.toContain('/en/press/roof-report.');
});
