import { describe, expect, it, test } from 'vitest';
import { areaOf, cutsOf } from '@/lib/content/cuts';
import { stillsOf } from '@/lib/content/photos';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const [roof] = stillsOf(secondFilmAt(noon), 'en', ({ id }) => id === 'roof');

describe('a part of a photograph', () => {
  const wide = { width: 1600, height: 900 };

  it('is as large as the photograph lets it be', () => {
    expect(areaOf(wide, { width: 1, height: 1 }, '50% 50%')).toEqual({ left: 350, top: 0, width: 900, height: 900 });
  });

  test.each([
    ['0% 50%', 0],
    ['25% 50%', 0],
    ['60% 50%', 510],
    ['100% 50%', 700],
  ])('has the focus %s in its middle, or the edge of the photograph', (focus, left) => {
    expect(areaOf(wide, { width: 1, height: 1 }, focus).left).toBe(left);
  });
});

it('a photograph that has too few pixels for a sheet of A4 is not offered as one', () => {
  if (!roof) throw new Error('no such photograph');
  expect(roof.photo.cuts.map(({ shape }) => shape)).toEqual(['story', 'square']);
  const large = cutsOf({ ...roof.photo.tagged, pixels: { width: 6000, height: 4000 } });
  expect(large.find(({ shape }) => shape === 'a4')?.pixels).toEqual({ width: 3508, height: 2480 });
});

it('a cut is among what may be asked for, under another name for another focus', () => {
  const edition = secondFilmAt(noon);
  const cuts = stillsOf(edition, 'en').flatMap(({ photo }) => photo.cuts);
  for (const { name } of cuts) expect(edition.media.has(name)).toBe(true);
  const [first, second] = ['0% 0%', '100% 100%'].map((focus) => cutsOf(cuts[0]?.of as never, focus)[0]?.name);
  expect(first).not.toBe(second);
});
