import { expect, test } from 'vitest';
import { beginPhotograph, itemOf, likeThis } from '../../../../lib/desk/client/photographs/new-photograph';
import type { Inspection, Said } from '../../../../lib/desk/photographs-api';

const inspected = (said: Said = {}, likeness = '00000000ffffffff'): Inspection => ({
  width: 600,
  height: 400,
  ending: '.jpg',
  likeness,
  said,
  warnings: [],
});
const begun = (name: string, said?: Said, likeness?: string, taken: string[] = []) =>
  beginPhotograph(new File([''], name), inspected(said, likeness), 'ru', taken);

test('the address is made of the name of the file, and never of one that is taken', () => {
  const names = ['IMG_0001 copy.JPG', 'Кадр 12.jpg', 'été.tar.png', '….jpg'];
  expect(names.map((name) => begun(name).id)).toEqual(['img-0001-copy', 'kadr-12', 'ete-tar', 'photograph']);
  expect(begun('roof.jpg', {}, undefined, ['roof', 'roof-2']).id).toBe('roof-3');
});

test('what the file says fills the form, and what all share fills only what it does not say', () => {
  const photograph = begun('roof.jpg', { credit: 'Ann Author', caption: 'A roof' });
  expect(photograph.data).toEqual({ facts: { kind: 'still', credit: 'Ann Author' }, caption: 'A roof' });
  const { item, picture, edit } = itemOf(photograph, { credit: 'Somebody else', usage: 'Free for news' }, 40);
  expect(item).toEqual({ kind: 'stills', id: 'roof', languages: ['ru'] });
  expect(picture).toBe('roof.jpg');
  const { changes } = edit('hash') as { changes: { path: string[]; value: unknown }[] };
  expect(Object.fromEntries(changes.map(({ path, value }) => [path.join('.'), value]))).toEqual({
    'facts.kind': 'still',
    'facts.credit': 'Ann Author',
    'facts.order': 40,
    'facts.file': 'roof.jpg',
    caption: 'A roof',
    usage: 'Free for news',
  });
});

test('photographs that look alike are named, of the content and of those beside', () => {
  const [one, two, three] = [
    begun('one.jpg', {}, '00000000ffffffff'),
    begun('two.jpg', {}, '00000000fffffff0'),
    begun('three.jpg', {}, 'ffffffff00000000'),
  ];
  const known = [{ id: 'roof', title: 'The roof', order: 10, likeness: '00000000fffffffe' }];
  expect(likeThis(one, [one, two, three], known)).toEqual(['The roof', 'two.jpg']);
  expect(likeThis(three, [one, two, three], known)).toEqual([]);
});
