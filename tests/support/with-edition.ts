import { join } from 'node:path';
import { type Edition, openEditions } from '../../lib/content';
import { test as base } from './test';

export type ContentOption = {
  /** The content of the server that is asked. */
  contentFolder: string;
};

/** A test that knows what the content says: names, dates and texts are taken from there, not written down again. */
export const test = base.extend<object, { edition: Edition } & ContentOption>({
  contentFolder: ['content', { option: true, scope: 'worker' }],
  edition: [
    async ({ contentFolder }, use, { project }) => {
      const editions = openEditions({
        content: contentFolder,
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
