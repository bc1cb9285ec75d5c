import { join } from 'node:path';
import type { Edition } from '../../lib/content';
import { openEditions } from '../../lib/content/open';
import { secondFilm } from './second-film';
import { test as base } from './test';

/** A test that knows what the content says: names, dates and texts are taken from there, not written down again. */
export const test = base.extend<object, { edition: Edition }>({
  edition: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern
    async ({}, use, { project }) => {
      const editions = openEditions({
        content: secondFilm,
        kept: join(project.outputDir, 'kept-media'),
        audience: 'public',
      });
      const edition = editions.current();
      if (!edition) throw new Error(`No film can be read: ${JSON.stringify(editions.problems())}`);
      await use(edition);
      await editions.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from './test';
