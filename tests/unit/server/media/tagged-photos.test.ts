import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TaggedPhoto } from '../../../../lib/content';
import { makeTaggedPhoto } from '../../../../lib/server/media/tagged-photos';
import { filmWithRoof, type PhotoFormat } from '../../../support/photographs';
import { readTags } from '../../../support/read-tags';
import { noon } from '../../../support/serving';

/** Milliseconds: a photograph takes two seconds, more where others are being made. */
const patience = { timeout: 180_000 };

const folder = mkdtempSync(join(tmpdir(), 'originals-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function handedOut(format: PhotoFormat) {
  const { edition, raw } = await filmWithRoof(noon, format);
  const original = elsewhere(edition.taggedPhotos.get('roof') as TaggedPhoto, format);
  const made = await makeTaggedPhoto(original);
  return { raw, original, made, bytes: readFileSync(original.keptAt) };
}

/** Nothing has been made there. */
function elsewhere(original: TaggedPhoto, name: string): TaggedPhoto {
  mkdirSync(join(folder, name));
  return { ...original, keptAt: join(folder, name, original.name) };
}

const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
let photographs: Record<PhotoFormat, Awaited<ReturnType<typeof handedOut>>>;

beforeAll(async () => {
  const made = await Promise.all(formats.map(handedOut));
  photographs = Object.fromEntries(formats.map((format, index) => [format, made[index]])) as typeof photographs;
}, patience.timeout);

const inThreeLanguages = {
  title: {
    'x-default': 'The Kite Café 01',
    en: 'The Kite Café 01',
    ru: 'Кафе воздушных змеев 01',
    es: 'El café de las cometas 01',
  },
  description: {
    'x-default': 'The last guests wait for wind.',
    en: 'The last guests wait for wind.',
    ru: 'Последние гости ждут ветра.',
    es: 'Los últimos clientes esperan el viento.',
  },
  usage: {
    'x-default': 'Free for news of the film.',
    en: 'Free for news of the film.',
    ru: 'Бесплатно для материалов о фильме.',
    es: 'Uso libre en informaciones sobre la película.',
  },
};

test.each(formats)(
  'a photograph that is handed out has the pixels, colours and upright position of that in the content: %s',
  async (format) => {
    const { raw, bytes } = photographs[format];
    const [was, is] = await Promise.all([raw, bytes].map((each) => sharp(each).metadata()));
    expect((await sharp(bytes).raw().toBuffer()).equals(await sharp(raw).raw().toBuffer())).toBe(true);
    expect(is?.icc).toBeDefined();
    expect([is?.icc, is?.orientation]).toEqual([was?.icc, was?.orientation]);
  },
);

test.each(formats)('it says what it shows in every language, and nothing of its camera: %s', async (format) => {
  const { bytes } = photographs[format];
  const xmp = String((await sharp(bytes).metadata()).xmp);
  for (const text of Object.values(inThreeLanguages.description)) expect(xmp).toContain(text);
  expect(bytes.includes('Kanarski')).toBe(false);
  expect(xmp).not.toContain('ExifTool');
});

test('it says in XMP who made it, what it shows, and how it may be used', async () => {
  const { title, description, usage } = inThreeLanguages;
  expect(await readTags(photographs.jpeg.bytes)).toMatchObject({
    dc: { creator: 'Person Three', rights: { 'x-default': '© 2031 Example Pictures' }, title, description },
    photoshop: {
      Credit: 'Person Three / Example Pictures',
      Source: 'Example Pictures',
      DateCreated: '2030-09-14',
    },
    xmpRights: { Marked: true, UsageTerms: usage },
    Iptc4xmpExt: { PersonInImage: ['Персона Третья', 'Person One'] },
    Iptc4xmpCore: { AltTextAccessibility: { ru: 'Двое гостей стоят на плоской крыше и смотрят в небо.' } },
  });
});

test('a JPEG says the same in IPTC, and not where it was taken', async () => {
  const { raw, bytes } = photographs.jpeg;
  expect((await readTags(raw)).gps).toBeDefined();
  const { iptc, gps, ifd0 } = await readTags(bytes);
  expect(gps).toBeUndefined();
  expect(ifd0).toEqual({ Orientation: 'Rotate 90 CW', YCbCrPositioning: 1 });
  expect(iptc).toMatchObject({
    ObjectName: 'The Kite Café 01',
    Caption: 'The last guests wait for wind.',
    SpecialInstructions: 'Free for news of the film.',
    Byline: 'Person Three',
    Credit: 'Person Three / Example Pictures',
    Source: 'Example Pictures',
    CopyrightNotice: '© 2031 Example Pictures',
    DateCreated: '20300914',
  });
});

test('ExifTool itself, where there is one, reads the same', ({ skip }) => {
  const read = (...words: string[]) => spawnSync('exiftool', ['-s3', ...words], { encoding: 'utf8' }).stdout;
  if (!read('-ver')) skip('there is no exiftool on this machine');
  const { keptAt } = photographs.jpeg.original;
  expect(read('-IPTC:CopyrightNotice', '-XMP-dc:Description-ru', keptAt)).toBe(
    '© 2031 Example Pictures\nПоследние гости ждут ветра.\n',
  );
  expect(read('-a', '-GPS:all', '-IFD0:Make', keptAt)).toBe('');
  expect(read('-IPTCDigest', keptAt)).toBe(read('-CurrentIPTCDigest', keptAt));
});

test('it is the same to the byte wherever it is made, and counted', patience, async () => {
  const { original, made, bytes } = photographs.jpeg;
  const again = elsewhere(original, 'again');
  expect(await makeTaggedPhoto(again)).toEqual(made);
  expect(readFileSync(again.keptAt).equals(bytes)).toBe(true);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(made).toEqual({ size: bytes.length, sha256 });
  expect(readdirSync(dirname(again.keptAt)).sort()).toEqual([original.name, `${original.name}.json`]);
});

test('what lies there already is not made again', async () => {
  const { original, made } = photographs.jpeg;
  expect(await makeTaggedPhoto({ ...original, madeFrom: '/nowhere.jpg' })).toEqual(made);
});

test('what ExifTool cannot write fails with its reason; others are made, once for all who ask', patience, async () => {
  const original = elsewhere(photographs.jpeg.original, 'others');
  const madeFrom = join(dirname(original.keptAt), 'broken.jpg');
  writeFileSync(madeFrom, 'no picture');
  const broken = { ...original, name: 'broken.jpg', keptAt: `${madeFrom}.made`, madeFrom };
  const failing = makeTaggedPhoto(broken);
  const asked = [makeTaggedPhoto(original), makeTaggedPhoto(original)];
  await expect(failing).rejects.toThrow(/^Error: [^{]*broken\.jpg[^{]*$/);
  const [first, second] = await Promise.all(asked);
  expect(second).toBe(first);
});
