import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { secondFilm } from '../../support/second-film';
import { spawnServer, type Variables } from '../../support/server';
import { expect, test } from '../../support/server-test';

async function refusalOf(variables: Variables): Promise<{ code: number | null; said: string }> {
  const child = spawnServer({ CONTENT_DIR: secondFilm, ...variables });
  let said = '';
  child.stderr?.on('data', (part) => {
    said += String(part);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

const wrong: [variables: Variables, said: string][] = [
  [{ PORT: 'http' }, 'PORT must be a number, for example 3000\n'],
  [{ PORT: '65536' }, 'PORT must be 0 (any free port) to 65535\n'],
  [{ PORT: '30.5' }, 'PORT must be a whole number\n'],
  [{ SITE_URL: 'film.example' }, 'SITE_URL must be the public address of the site, for example https://film.example\n'],
  [
    { SITE_URL: 'ftp://film.example' },
    'SITE_URL must be the public address of the site, for example https://film.example\n',
  ],
  [{ SITE_URL: 'https://film.example/kit' }, 'SITE_URL must end behind the host: the site is served from its root\n'],
  [{ PREVIEW: 'yes' }, 'PREVIEW must be 1 (drafts and embargoed items are shown) or 0\n'],
  [{ CONTENT_DIR: '/nowhere' }, 'CONTENT_DIR must name a folder: there is none at /nowhere\n'],
  [
    { CONTENT_DIR: join(secondFilm, 'film/en.md') },
    `CONTENT_DIR must name a folder: there is none at ${join(secondFilm, 'film/en.md')}\n`,
  ],
];

for (const [variables, said] of wrong) {
  test(`${Object.entries(variables).join().replace(',', '=')} is refused by name`, async () => {
    expect(await refusalOf(variables)).toEqual({ code: 1, said });
  });
}

test('several wrong values are all named at once', async () => {
  const { code, said } = await refusalOf({ PORT: 'x', PREVIEW: '2' });
  expect(code).toBe(1);
  expect(said.split('\n').map((line) => line.split(' ')[0])).toEqual(['PORT', 'PREVIEW', '']);
});

test('a port that is taken is refused by name, and the process ends', async () => {
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { code, said } = await refusalOf({ PORT: String(port) });
  taken.close();
  expect(code).toBe(1);
  expect(said).toContain(`PORT ${port} cannot be listened on: `);
});
