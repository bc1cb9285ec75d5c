import { join } from 'node:path';
import type { ItemPage } from '../../../lib/desk/api';
import type { Published } from '../../../lib/desk/publish-api';
import { ask } from '../../support/ask';
import { startDesk } from '../../support/desk-process';
import { filmInGit, git } from '../../support/film-in-git';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

/** Milliseconds from the order to publish to the changed page. */
const longest = 15_000;

/** Milliseconds between two looks of the rented server at the repository. */
const pullInterval = 2000;

test('what a producer publishes is on the page of a server that pulls, soon', async () => {
  test.setTimeout(180_000);
  const film = filmInGit();
  const { bare, laptop } = film;
  const rented = film.clone('rented');
  const server = await startServer({ CONTENT_DIR: join(rented, 'content') });
  const desk = await startDesk(join(laptop, 'content'));
  const pulling = setInterval(() => git(rented, 'pull', '--quiet', '--ff-only'), pullInterval);
  try {
    const shows = async (words: string) => (await ask(server.origin, '/en/press/opening-night')).text.includes(words);
    expect(await shows('opens in Example City')).toBe(true);
    const { data } = await desk.ask('GET', '/items/press/opening-night');
    const hash = (data as ItemPage).files.en?.hash;
    const changes = [{ path: ['headline'], value: 'The kites open in Pelikanov' }];
    expect((await desk.ask('PUT', '/items/press/opening-night/en', { hash, changes })).status).toBe(200);
    expect(await desk.ask('GET', '/publish')).toMatchObject({
      data: { branch: 'main', changes: [{ file: 'press/opening-night/en.md', what: 'changed' }] },
    });
    expect(await shows('Pelikanov'), 'saving alone publishes nothing').toBe(false);
    const ordered = Date.now();
    const published = await desk.ask('POST', '/publish', { name: 'Jane Doe' });
    expect(published.status, JSON.stringify(published.data)).toBe(200);
    await expect.poll(() => shows('Pelikanov'), { intervals: [100], timeout: longest }).toBe(true);
    const took = Date.now() - ordered;
    test.info().annotations.push({ type: 'publish to page', description: `${took} ms` });
    expect(took).toBeLessThan(longest);
    const { commit } = published.data as Published;
    expect(git(bare, 'log', '-1', '--format=%H %an', 'main').trim()).toBe(`${commit} Jane Doe`);
    expect(server.log('problem')).toEqual([]);
  } finally {
    clearInterval(pulling);
    await Promise.all([desk.stop(), server.stop()]);
    film.remove();
  }
});
