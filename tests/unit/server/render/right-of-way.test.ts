import { expect, test } from 'vitest';
import { rightOfWay } from '../../../../lib/server/render/right-of-way';

const hour = 3_600_000;

test('what gives way begins when nobody waits for anything else', async () => {
  const way = rightOfWay(hour);
  const done: string[] = [];
  let end = () => {};
  const page = way.first(() => new Promise<void>((resolve) => (end = resolve))).then(() => done.push('page'));
  const archive = way.give().then(() => done.push('archive'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toEqual([]);
  end();
  await Promise.all([page, archive]);
  await way.give();
  expect(done.sort()).toEqual(['archive', 'page']);
});

test('it does not give way for ever', async () => {
  const way = rightOfWay(5);
  void way.first(() => new Promise<never>(() => undefined));
  await expect(way.give()).resolves.toBeUndefined();
});
