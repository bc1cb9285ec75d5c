import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { keepMedia } from '@/lib/content/media';
import { contentFolder } from '../../support/content-folder';

const drawn = (format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif') =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: 'grey', noise: { type: 'gaussian', sigma: 30 } } })
    .toFormat(format)
    .toBuffer();

/** The first box of a file as phones write it. */
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1')]);

function keep(name: string, bytes: string | Buffer) {
  const folder = contentFolder();
  writeFileSync(folder.at(name), bytes);
  return keepMedia(folder.at(name), folder.kept);
}

describe('a photograph that is another than its name says is refused, with the cure', () => {
  it.each([
    ['photo.jpg', 'png', 'picture.otherFormat'],
    ['photo.jpg', 'webp', 'picture.otherFormat'],
    ['photo.jpeg', 'avif', 'picture.otherFormat'],
    ['photo.png', 'jpeg', 'picture.otherFormat'],
    ['photo.webp', 'gif', 'picture.notShown'],
  ] as const)('%s that is %s', async (name, format, message) => {
    const bytes = await drawn(format);
    expect(() => keep(name, bytes)).toThrow(message);
  });

  it('a HEIC of a phone', () => {
    expect(() => keep('photo.jpg', heic)).toThrow('picture.notShown');
  });

  it('but not one that is what it says', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const)
      expect(keep(`photo.${format}`, await drawn(format))?.pixels).toEqual({ width: 64, height: 48 });
  });
});

it('an AVIF that has been copied by half is none yet', async () => {
  const whole = await drawn('avif');
  expect(() => keep('photo.avif', whole.subarray(0, whole.length / 2))).toThrow('picture.cut');
});

describe('a drawing that cannot be shown is refused, with the cure', () => {
  it.each([
    ['nothing', '', 'picture.empty'],
    ['a page that a browser saved', '<!doctype html><title>404</title>', 'picture.notSvg'],
    ['half a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1', 'picture.cutSvg'],
  ])('%s', (_, text, message) => {
    expect(() => keep('mark.svg', text)).toThrow(message);
  });

  it.each([
    ['an empty drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['with a remark of the program behind it', '<?xml version="1.0"?>\n<svg></svg>\n<!-- drawn by hand -->\n'],
    ['with a name space', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"></svg:svg>'],
  ])('but not %s', (_, text) => {
    expect(keep('mark.svg', text)?.type).toBe('image/svg+xml');
  });
});
