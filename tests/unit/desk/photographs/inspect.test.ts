import sharp from 'sharp';
import { expect, it, test } from 'vitest';
import { inspect } from '@/lib/desk/photographs/inspect';
import { lineOf } from '@/lib/desk/photographs/tag-text';
import { agencyTags, pressPhotograph, withContentCredentials } from '../../../support/press-photograph';

const english = { words: 'en', language: 'en' } as const;

it.each(['jpeg', 'png', 'webp'] as const)('what a %s says of itself is read', async (format) => {
  const bytes = await pressPhotograph({ format, tags: agencyTags });
  const { said } = await inspect(bytes, `kite.${format}`, english);
  expect(said).toEqual({
    credit: 'Ann Author / Example Agency',
    photographer: 'Ann Author',
    date: '2029-10-02',
    caption: 'A kite over the harbour',
  });
});

it('a caption is read in the language that is wished, where the file has it', async () => {
  const bytes = await pressPhotograph({ tags: agencyTags });
  expect((await inspect(bytes, 'kite.jpg', { words: 'ru', language: 'en' })).said.caption).toBe('Змей над гаванью');
  expect((await inspect(bytes, 'kite.jpg', { words: 'es', language: 'en' })).said.caption).toBe(
    'A kite over the harbour',
  );
});

it('what cameras know is taken where nobody has written more, but not what they say of themselves', async () => {
  const camera = sharp({ create: { width: 60, height: 40, channels: 3, background: 'grey' } }).withExif({
    IFD0: { Artist: 'Ann Author', ImageDescription: 'OLYMPUS DIGITAL CAMERA' },
    IFD2: { DateTimeOriginal: '2029:10:02 18:00:00' },
  });
  const { said } = await inspect(await camera.jpeg().toBuffer(), 'p1010001.jpg', english);
  expect(said).toEqual({ photographer: 'Ann Author', date: '2029-10-02' });
});

it('tells how large a small photograph can be printed, and that nobody is named', async () => {
  const { warnings } = await inspect(await pressPhotograph(), 'kite.jpg', english);
  expect(warnings).toEqual([{ is: 'small', width: 5, height: 3 }, { is: 'noCredit' }]);
});

it('a name that says another format is told, and the file gets the right ending', async () => {
  const bytes = await pressPhotograph({ format: 'png', tags: agencyTags });
  const { ending, warnings } = await inspect(bytes, 'kite.jpg', english);
  expect(ending).toBe('.png');
  expect(warnings).toContainEqual({ is: 'otherFormat', format: 'PNG' });
});

it('tells of Content Credentials, which the copies for newsrooms do not keep', async () => {
  const bytes = await pressPhotograph({ tags: agencyTags });
  const signed = withContentCredentials(bytes);
  const credentials = { is: 'contentCredentials' };
  expect((await inspect(signed, 'kite.jpg', english)).warnings).toContainEqual(credentials);
  expect((await inspect(bytes, 'kite.jpg', english)).warnings).not.toContainEqual(credentials);
});

it.each([
  ['a text', Buffer.from('no picture'), /not a picture/],
  ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /HEIC.*JPEG/],
])('%s is refused with the cure', async (_, bytes, reason) => {
  await expect(inspect(bytes, 'kite.jpg', english)).rejects.toThrow(reason);
});

test('letters of IPTC are read as UTF-8 where they are', () => {
  const read = (text: string) => lineOf(Buffer.from(text, 'utf8').toString('latin1'), 'en');
  expect(read('Анна')).toBe('Анна');
  expect(lineOf('Jos\xe9', 'en')).toBe('José');
});
