import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, vi } from 'vitest';
import { openEditions } from '@/lib/content/open';
import { pictureCheck } from '@/lib/server/media/check-pictures';
import { checkedFilm } from '../../../support/checked-film';
import { contentFolder } from '../../../support/content-folder';
import { halfWithAnEnd, putRoof } from '../../../support/photographs';
import { copySecondFilm } from '../../../support/second-film';

/** Milliseconds: each check starts a process. */
vi.setConfig({ testTimeout: 60_000 });

const photo = 'stills/roof/roof.jpg';

it('a photograph that breaks off in its middle is named, and its item is held; a server that starts knows it at once', async () => {
  const content = copySecondFilm();
  const { kept } = contentFolder();
  await putRoof(content, 'jpeg');
  const before = await checkedFilm(content, kept);
  expect(before.problems).toEqual([]);
  const shown = before.editions.current()?.taggedPhotos.get('roof')?.name;
  expect(shown).toBeDefined();

  writeFileSync(join(content, photo), await halfWithAnEnd());
  before.editions.reread([photo]);
  await pictureCheck(before.editions)();
  expect(before.problems.map(({ file, code }) => `${file}: ${code}`)).toEqual([
    'stills/roof/roof.jpg: picture.broken',
    'stills/roof/en.md: folder.refusedPicture',
  ]);
  expect(before.editions.current()?.taggedPhotos.get('roof')?.name).toBe(shown);

  const again = openEditions({ content, kept, onlyChecked: true, audience: 'public' });
  expect(again.problems()).toHaveLength(2);
});

it('until a new photograph is decoded its item stays as it was, words too; what hides it hides it at once', async () => {
  const content = copySecondFilm();
  await putRoof(content, 'jpeg', { credit: 'Before' });
  const { editions } = await checkedFilm(content, contentFolder().kept);
  const shown = () => editions.current()?.find('stills', 'roof')?.facts;
  await putRoof(content, 'jpeg', { credit: 'After' }, { caption: 'Another photograph.' });
  writeFileSync(
    join(content, photo),
    await halfWithAnEnd().then((half) => sharp(half, { failOn: 'none' }).jpeg().toBuffer()),
  );
  editions.reread([photo]);
  expect(shown()).toMatchObject({ credit: 'Before' });
  await pictureCheck(editions)();
  expect(shown()).toMatchObject({ credit: 'After' });

  await putRoof(content, 'jpeg', { credit: 'Hidden', embargoUntil: '2998-01-01T00:00:00Z' });
  writeFileSync(
    join(content, photo),
    await sharp({ create: { width: 50, height: 40, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer(),
  );
  editions.reread([photo]);
  expect(shown()).toBeUndefined();
});
