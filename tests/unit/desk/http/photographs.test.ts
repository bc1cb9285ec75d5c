import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ItemPage } from '@/lib/desk/api';
import { beginPhotograph, itemOf } from '@/lib/desk/client/photographs/new-photograph';
import type { Inspection, KnownPhotograph } from '@/lib/desk/photographs-api';
import { deskOfTest } from '../../../support/desk';
import { agencyTags, pressPhotograph } from '../../../support/press-photograph';

it('a photograph is looked at without keeping it, and becomes a draft with what it says of itself', async () => {
  const { ask, folder } = await deskOfTest();
  const bytes = await pressPhotograph({ tags: agencyTags });
  const looked = await ask('PUT', '/desk/api/photographs/en/Kite%201.jpg', bytes);
  expect(looked.status).toBe(200);
  const inspection: Inspection = looked.data;
  const photograph = beginPhotograph(new File([], 'Kite 1.jpg'), inspection, 'en', []);
  const { item, picture, edit } = itemOf(photograph, { credit: '', usage: 'Free for news.' }, 40);
  const place = join(folder, 'stills', item.id);
  expect(existsSync(place)).toBe(false);
  const begun: ItemPage = (await ask('POST', '/desk/api/items', item)).data;
  expect((await ask('PUT', `/desk/api/items/stills/${item.id}/pictures/${picture}`, bytes)).status).toBe(200);
  expect((await ask('PUT', `/desk/api/items/stills/${item.id}/en`, edit(begun.files.en?.hash))).status).toBe(200);
  expect(readFileSync(join(place, 'kite-1.jpg')).equals(bytes)).toBe(true);
  expect(readFileSync(join(place, 'en.md'), 'utf8')).toBe(
    [
      '---',
      'facts:',
      '  order: 40',
      '  kind: still',
      '  file: kite-1.jpg',
      '  credit: Ann Author / Example Agency',
      '  photographer: Ann Author',
      '  date: 2029-10-02',
      'draft: true',
      'alt:',
      'caption: A kite over the harbour',
      'usage: Free for news.',
      '---',
      '',
    ].join('\n'),
  );
});

it('an item of a new photograph is called by its caption as soon as it is saved', async () => {
  const { ask } = await deskOfTest();
  // One that no earlier run has decoded: what was found of it is kept.
  const bytes = await pressPhotograph({ tags: agencyTags, scene: Date.now() % 100_000 });
  const inspection: Inspection = (await ask('PUT', '/desk/api/photographs/en/Kite.jpg', bytes)).data;
  const begun = beginPhotograph(new File([], 'Kite.jpg'), inspection, 'en', []);
  const photograph = { ...begun, data: { ...(begun.data as object), alt: 'A kite above boats.' } };
  const { item, picture, edit } = itemOf(photograph, { credit: '', usage: 'Free for news.' }, 40);
  const { files }: ItemPage = (await ask('POST', '/desk/api/items', item)).data;
  await ask('PUT', `/desk/api/items/stills/${item.id}/pictures/${picture}`, bytes);
  const { status, data } = await ask('PUT', `/desk/api/items/stills/${item.id}/en`, edit(files.en?.hash));
  expect([status, (data as ItemPage).title]).toEqual([200, 'A kite over the harbour']);
});

it('knows the photographs of the content, with what they look like', async () => {
  const { ask } = await deskOfTest();
  const known: KnownPhotograph[] = (await ask('GET', '/desk/api/photographs')).data;
  expect(known.find(({ id }) => id === 'roof')).toMatchObject({
    title: 'The last guests wait for wind.',
    order: 10,
    likeness: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
});

it('refuses what is no photograph in the language of the desk', async () => {
  const { ask } = await deskOfTest();
  const { status, data } = await ask('PUT', '/desk/api/photographs/en/a.jpg?lang=ru', Buffer.from('no'));
  expect(status).toBe(400);
  expect((data as { refused: string }).refused).toMatch(/[а-я]/);
});
