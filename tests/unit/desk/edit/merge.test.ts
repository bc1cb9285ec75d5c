import { expect, it } from 'vitest';
import { mergeVersions } from '@/lib/desk/edit/merge';

const file = 'press/example/en.md';
const base = `---
# kept
place: Old # place
facts:
  date: 2030-05-14
  people: [one, two]
  corrections:
    - {id: a, at: 2030-05-15T10:00:00Z}
    - {id: b, at: 2030-05-16T10:00:00Z}
headline: Head
---

Text.
`;
const merge = (mine: string, theirs: string) => {
  const { merged, conflicts } = mergeVersions(Buffer.from(base), Buffer.from(mine), Buffer.from(theirs), file);
  return { merged: Buffer.from(merged).toString('utf8'), conflicts };
};
const changed = (...changes: [string, string][]) => changes.reduce((text, [from, to]) => text.replace(from, to), base);

it('two producers who changed different values both find their own', () => {
  const mine = changed(['Head', 'Mine'], ['10:00:00Z}\n', '11:00:00Z}\n'], ['Text.', 'Mine.']);
  const theirs = changed(['05-14', '05-13'], ['16T10', '16T12'], ['# kept', '# kept by them']);
  const both = changed(
    ['Head', 'Mine'],
    ['10:00:00Z}\n', '11:00:00Z}\n'],
    ['Text.', 'Mine.'],
    ['05-14', '05-13'],
    ['16T10', '16T12'],
    ['# kept', '# kept by them'],
  );
  expect(merge(mine, theirs)).toEqual({ merged: both, conflicts: [] });
  expect(merge(theirs, mine)).toEqual({ merged: both, conflicts: [] });
});

it('the same change of both is no conflict', () => {
  const same = changed(['Head', 'Same'], ['Text.', 'Same.']);
  expect(merge(same, same)).toEqual({ merged: same, conflicts: [] });
});

it('different changes of one value are told with both values, and theirs stays', () => {
  const mine = changed(['Head', 'Mine'], ['[one, two]', '[one]'], ['Text.', 'Mine.']);
  const theirs = changed(['headline: Head\n', ''], ['[one, two]', '[two]'], ['Text.', 'Theirs.']);
  expect(merge(mine, theirs)).toEqual({
    merged: theirs,
    conflicts: [
      { path: ['facts', 'people'], base: ['one', 'two'], mine: ['one'], theirs: ['two'] },
      { path: ['headline'], base: 'Head', mine: 'Mine', theirs: undefined },
      { path: 'body', base: '\nText.\n', mine: '\nMine.\n', theirs: '\nTheirs.\n' },
    ],
  });
});

it('where mine has remarks too, theirs still stays in a conflict', () => {
  const mine = changed(['# kept', '# mine'], ['Head', 'Mine']);
  const theirs = changed(['Head', 'Theirs']);
  expect(merge(mine, theirs)).toEqual({
    merged: changed(['# kept', '# mine'], ['Head', 'Theirs']),
    conflicts: [{ path: ['headline'], base: 'Head', mine: 'Mine', theirs: 'Theirs' }],
  });
});

it('what cannot be merged by values is one conflict with the whole of both texts', () => {
  const whole = (mine: string, theirs: string) =>
    expect(merge(mine, theirs)).toEqual({ merged: theirs, conflicts: [{ path: [], base, mine, theirs }] });
  whole(changed(['# kept', '# mine']), changed(['# kept', '# theirs']));
  whole(changed(['Head', '"Head']), changed(['Head', 'Theirs']));
});

it('of two notes on what a translation renders nobody has to choose one, and the words of both stay', () => {
  const noted = (fingerprint: string) => changed(['place:', `translationOf: ${fingerprint}\nplace:`]);
  const { merged, conflicts } = merge(
    noted('aaaaaaaa').replace('Head', 'Mine'),
    noted('bbbbbbbb').replace('Old', 'Theirs'),
  );
  expect(conflicts).toEqual([]);
  expect(merged).toBe(noted('bbbbbbbb').replace('Head', 'Mine').replace('Old', 'Theirs'));
});
