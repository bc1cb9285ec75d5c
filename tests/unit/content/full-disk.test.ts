import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openEditions } from '@/lib/content/editions';
import { originalFile } from '../../support/content-files';
import { contentFolder, minimalFilm } from '../../support/content-folder';

const broken = '---\nheadline: "\n---\n';

it('where nothing can be kept for the next start, a broken file is shown as it last was and its mending is seen', async () => {
  const folder = contentFolder({ ...minimalFilm, 'people/one/en.md': originalFile('people', { role: 'before' }) });
  const held = join(dirname(folder.kept), 'held');
  mkdirSync(dirname(held), { recursive: true });
  // Root may write anywhere; into a file nobody can put another.
  rmSync(held, { recursive: true, force: true });
  writeFileSync(held, '');
  const editions = openEditions({ content: folder.content, kept: folder.kept, audience: 'public' });
  const role = () => editions.current()?.find('people', 'one')?.texts.en?.words.role;
  folder.write({ 'people/one/en.md': broken });
  editions.reread(['people/one/en.md']);
  expect(role()).toBe('before');
  expect(editions.held()).toHaveLength(1);
  folder.write({ 'people/one/en.md': originalFile('people', { role: 'after' }) });
  editions.reread(['people/one/en.md']);
  expect(role()).toBe('after');
  expect(editions.held()).toEqual([]);
  await editions.close();
});
