import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../support/ask';
import { expect, test } from '../../support/server-test';

type Fault = { what: string; at: string; happen(path: string): void };

const release = 'press/opening-night/en.md';

/** What becomes of a file, a folder or all of the content while the site is read. */
const faults: readonly Fault[] = [
  { what: 'a file is broken', at: release, happen: (path) => writeFileSync(path, '---\nheadline: "\n---\n') },
  { what: 'a file is emptied', at: release, happen: (path) => writeFileSync(path, '') },
  { what: 'a file is huge', at: release, happen: (path) => writeFileSync(path, 'word '.repeat(600_000)) },
  { what: 'a file is no text', at: release, happen: (path) => writeFileSync(path, Buffer.alloc(5000, 0xff)) },
  { what: 'a folder has the name of a file', at: release, happen: (path) => mkdirSync(path) },
  { what: 'a pipe has the name of a file', at: release, happen: (path) => void execFileSync('mkfifo', [path]) },
  { what: 'a file is a link to itself', at: release, happen: (path) => symlinkSync(path, path) },
  { what: 'a folder of a kind is a link to itself', at: 'people', happen: (path) => symlinkSync(path, path) },
  { what: 'a folder of a kind is a file', at: 'quotes', happen: (path) => writeFileSync(path, '') },
  { what: 'a photograph is no picture', at: 'stills/roof/roof.jpg', happen: (path) => writeFileSync(path, 'roof') },
  { what: 'a photograph is gone', at: 'stills/roof/roof.jpg', happen: () => undefined },
  { what: 'the film is gone', at: 'film', happen: () => undefined },
  { what: 'all of the content is gone', at: '', happen: () => undefined },
];

const addresses = [
  '/en',
  '/ru/press/opening-night',
  '/en/press/opening-night.txt',
  '/es/people/person-one',
  '/en/press/stills',
  '/ru/feed.xml',
  '/es/kit.json',
  '/en/search?q=kite',
  '/press-kit.zip',
];

type Answered = { path: string; status: number; retryAfter?: string };

test('whatever happens to the content, readers are answered, the health check tells of it, and all is as it was when it is mended', async ({
  editableServer: { origin, content },
}) => {
  test.setTimeout(180_000);
  const health = async () => JSON.parse((await ask(origin, '/healthz')).text) as { edition: string; problems: number };
  for (const path of addresses) await ask(origin, path);
  const before = await health();

  const answers: Answered[] = [];
  let isOver = false;
  const readers = [0, 1, 2].map(async (first) => {
    for (let turn = first; !isOver; turn += 1) {
      const path = addresses[turn % addresses.length] as string;
      const { status, headers } = await ask(origin, path);
      answers.push({ path, status, retryAfter: headers['retry-after'] });
    }
  });

  for (const { what, at, happen } of faults) {
    const path = join(content, at);
    const aside = `${content}-aside`;
    renameSync(path, aside);
    happen(path);
    await expect.poll(async () => (await health()).problems, { message: what, timeout: 15_000 }).toBeGreaterThan(0);
    rmSync(path, { recursive: true, force: true });
    renameSync(aside, path);
    await expect.poll(health, { message: `${what}, and is mended`, timeout: 15_000 }).toEqual(before);
  }

  isOver = true;
  await Promise.all(readers);
  expect(answers.length).toBeGreaterThan(faults.length * addresses.length);
  const unanswered = answers.filter(({ status, retryAfter }) => status !== 200 && !(status === 503 && retryAfter));
  expect(unanswered).toEqual([]);
  expect(answers.filter(({ path, status }) => status === 503 && !path.endsWith('.zip'))).toEqual([]);
});
