import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../support/ask';
import { expect, test } from '../../support/server-test';

const addresses = ['/en', '/es/people', '/ru/press/opening-night', '/en/press/no-such-release', '/en/feed.xml'];

test('one file puts a line on every page, the 404 and the feed, and takes it off', async ({
  editableServer: { origin, content },
}) => {
  const folder = join(content, 'notices', 'no-wind');
  const showing = async () => {
    const answers = await Promise.all(addresses.map((path) => ask(origin, path)));
    return answers.filter(({ text }) => text.includes('Windless!')).length;
  };
  expect(await showing()).toBe(0);

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'en.md'), '---\nfacts: {date: 2031-05-09}\ntitle: Windless!\n---\nNo wind.\n');
  await expect.poll(showing).toBe(addresses.length);

  rmSync(folder, { recursive: true });
  await expect.poll(showing).toBe(0);
});
