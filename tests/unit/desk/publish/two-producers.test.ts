import { expect, it, vi } from 'vitest';
import type { Choices } from '@/lib/desk/publish/merge-trees';
import { type Producer, repository } from '../../../support/producers';

// Every step is a process of git's, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000 });

/** Numbers that are the same in every run of a seed. */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Values that a producer may change, by file and name. */
const values = ['en', 'ru'].flatMap((locale) =>
  ['headline', 'summary'].map((field) => ({ file: `press/opening-night/${locale}.md`, field })),
);
const line = (field: string) => new RegExp(`^${field}: .*$`, 'm');
const saying = (text: string, field: string) => line(field).exec(text)?.[0];

function change(producer: Producer, index: number, word: string): void {
  const { file, field } = values[index] as (typeof values)[number];
  producer.write(file, producer.read(file).replace(line(field), `${field}: ${word}`));
}

it.each([1, 3, 5])(
  'whatever two producers change, each value is what was published of it last, or is told (seed %i)',
  async (seed) => {
    const { producer, published } = repository();
    const both = [producer('Jane'), producer('Ivan')] as const;
    const next = random(seed);
    /** What was last published of each value, and what each producer has changed since they published. */
    const last = values.map(({ file, field }) => saying(both[0].read(file), field));
    const open = both.map(() => new Map<number, string>());
    /** The values that others have published since a producer took them in. */
    const unseen = both.map(() => new Set<number>());
    let [conflicts, merges] = [0, 0];
    for (let step = 0; step < 12; step += 1) {
      const who = next(2);
      const [own, foreign] = [open[who] as Map<number, string>, unseen[who] as Set<number>];
      for (let count = 0; count <= next(2); count += 1) {
        const index = next(values.length);
        const word = `Word ${seed} ${step} ${count}`;
        change(both[who] as Producer, index, word);
        own.set(index, `${values[index]?.field}: ${word}`);
      }
      if (next(3) === 0) continue;
      const against = [...own.keys()].filter((index) => foreign.has(index));
      if (foreign.size > 0) merges += 1;
      const choices = await told(both[who] as Producer, against, own, last);
      conflicts += against.length;
      const result = await (both[who] as Producer).publish({ evenSo: true, choices });
      expect(result.is).toBe('published');
      for (const [index, words] of own) {
        last[index] = words;
        (unseen[1 - who] as Set<number>).add(index);
      }
      own.clear();
      foreign.clear();
      const texts = values.map(({ file, field }) => [
        saying(published(file), field),
        saying((both[who] as Producer).read(file), field),
      ]);
      expect(texts).toEqual(last.map((words) => [words, words]));
    }
    expect(merges, 'these edits let the two meet').toBeGreaterThan(0);
    if (seed === 1) expect(conflicts, 'and stand against each other').toBeGreaterThan(0);
  },
);

/** Sees to it that exactly these values are told, with both sides, and chooses one's own. */
async function told(
  producer: Producer,
  against: readonly number[],
  own: ReadonlyMap<number, string>,
  last: readonly (string | undefined)[],
): Promise<Choices> {
  if (against.length === 0) return new Map();
  const result = await producer.publish({ evenSo: true });
  if (result.is !== 'in conflict')
    throw new Error(`${result.is}, though ${against.length} values stand against each other`);
  const sides = result.conflicts.map(({ file, path, mine, theirs }) => [
    file,
    `${path}: ${mine}`,
    `${path}: ${theirs}`,
  ]);
  expect(sides.sort()).toEqual(against.map((index) => [values[index]?.file, own.get(index), last[index]]).sort());
  return new Map(result.conflicts.map(({ id }) => [id, 'mine']));
}
