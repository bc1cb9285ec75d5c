import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTaggedPhoto } from '../../../../../lib/server/media/tagged-photos';
import { type HandedOut, handedOut, madeAnew, patience, roofCaptions } from '../../../../support/handed-out';
import { readTags } from '../../../../support/read-tags';
import { expectTold } from '../../../../support/test-photo-format';

const folder = mkdtempSync(join(tmpdir(), 'tagged-photos-'));
afterAll(() => rmSync(folder, { recursive: true }));

let jpeg: HandedOut;

beforeAll(async () => {
  jpeg = await handedOut('jpeg', folder);
}, patience.timeout);

const inThreeLanguages = {
  title: {
    'x-default': 'The Kite Café 01',
    en: 'The Kite Café 01',
    ru: 'Кафе воздушных змеев 01',
    es: 'El café de las cometas 01',
  },
  description: { 'x-default': roofCaptions.en, ...roofCaptions },
  usage: {
    'x-default': 'Free for news of the film.',
    en: 'Free for news of the film.',
    ru: 'Бесплатно для материалов о фильме.',
    es: 'Uso libre en informaciones sobre la película.',
  },
};

test('it looks as in the content, says what it shows, and nothing of its camera', () => expectTold(jpeg));

test('it says in XMP who made it, what it shows, and how it may be used', async () => {
  const { title, description, usage } = inThreeLanguages;
  expect(await readTags(jpeg.bytes)).toMatchObject({
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
  const { raw, bytes } = jpeg;
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
  const { keptAt } = jpeg.photo;
  expect(read('-IPTC:CopyrightNotice', '-XMP-dc:Description-ru', keptAt)).toBe(
    '© 2031 Example Pictures\nПоследние гости ждут ветра.\n',
  );
  expect(read('-a', '-GPS:all', '-IFD0:Make', keptAt)).toBe('');
  expect(read('-IPTCDigest', keptAt)).toBe(read('-CurrentIPTCDigest', keptAt));
});

test('it is the same to the byte wherever it is made, and counted', patience, async () => {
  const { photo, made, bytes } = jpeg;
  const again = madeAnew(photo, folder);
  expect(await makeTaggedPhoto(again)).toEqual(made);
  expect(readFileSync(again.keptAt).equals(bytes)).toBe(true);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(made).toEqual({ size: bytes.length, sha256 });
  expect(readdirSync(dirname(again.keptAt)).sort()).toEqual([photo.name, `${photo.name}.json`]);
});

test('what lies there already is not made again', async () => {
  const { photo, made } = jpeg;
  expect(await makeTaggedPhoto({ ...photo, madeFrom: '/nowhere.jpg' })).toEqual(made);
});
