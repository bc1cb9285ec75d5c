import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, medianOf } from './figure';
import { getPage, sitemapPaths } from './get';
import { load } from './load';
import { startOurs } from './server-process';
import type { Settings } from './settings';
import { syntheticRelease } from './synthetic';

/** Milliseconds between two saves. */
const pause = 1000;

type Round = { atRest: number; whileEditing: number };

/** How often a page is answered while every second another press release is saved, beside the same with nothing saved. */
export async function measureLoadOfEdits(folder: string, { rounds, seconds }: Settings): Promise<Figure[]> {
  const server = await startOurs({ CONTENT_DIR: folder });
  const page = `${server.url}/en/press/release-1`;
  for (const path of await sitemapPaths(server.url)) await getPage(`${server.url}${path}`);
  await load(page, 1);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const atRest = (await load(page, seconds)).requestsPerSecond;
    const timer = setInterval(() => {
      writeFileSync(join(folder, 'press/release-0/en.md'), syntheticRelease(0, 'en', `Edited ${Date.now()}`));
    }, pause);
    const whileEditing = (await load(page, seconds)).requestsPerSecond;
    clearInterval(timer);
    measured.push({ atRest, whileEditing });
  }
  await server.stop();
  return [
    medianOf(
      'requests, while editing ÷ at rest',
      '×',
      measured.map(({ atRest, whileEditing }) => whileEditing / atRest),
      { atLeast: 0.8 },
    ),
  ];
}
