import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, vi } from 'vitest';
import { openEditions, type Problem } from '@/lib/content';
import { pictureCheck } from '@/lib/server/media/check-pictures';
import { contentFolder } from '../../../support/content-folder';
import { putRoof } from '../../../support/photographs';
import { copySecondFilm } from '../../../support/second-film';

/** Milliseconds: each check starts a process. */
vi.setConfig({ testTimeout: 60_000 });

const photo = 'stills/roof/roof.jpg';

/** The film with a photograph that a process has to decode; what is said of it. */
async function opened(content: string, kept: string, patience?: number) {
  const problems: Problem[] = [];
  const editions = openEditions({
    content,
    kept,
    onlyChecked: true,
    audience: 'public',
    onProblem: (problem) => problems.push(problem),
  });
  await pictureCheck(editions, patience)();
  return { editions, problems };
}

/** Half of its data, and the mark of a whole JPEG behind it. */
async function halfWithAnEnd(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const whole = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'grey', noise } })
    .jpeg()
    .toBuffer();
  return Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.from([0xff, 0xd9])]);
}

it('a photograph that breaks off in its middle is named, and its item is held; a server that starts knows it at once', async () => {
  const content = copySecondFilm();
  const { kept } = contentFolder();
  await putRoof(content, 'jpeg');
  const before = await opened(content, kept);
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
  const { editions } = await opened(content, contentFolder().kept);
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

it('a drawing that takes too long is refused with the reason', async () => {
  const content = copySecondFilm();
  const blur = '<filter id="b"><feGaussianBlur stdDeviation="40"/></filter>';
  const slow = `<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="6000">${blur}${'<g filter="url(#b)"><rect width="6000" height="6000"/></g>'.repeat(60)}</svg>`;
  const [name = ''] = /[\w-]+\.svg/.exec(readFileSync(join(content, 'film/en.md'), 'utf8')) ?? [];
  writeFileSync(join(content, 'film', name), slow);
  const { problems } = await opened(content, contentFolder().kept, 2000);
  expect(problems[0]).toMatchObject({
    file: `film/${name}`,
    code: 'picture.slow',
  });
});
