import { expect, test } from 'vitest';
import { oneAtATime } from '../../../../lib/server/cache/one-at-a-time';

/** A thing whose making is ended by hand. */
function slow() {
  let end: (made: string) => void = () => undefined;
  let begun = 0;
  const make = () => {
    begun += 1;
    return new Promise<string>((resolve) => {
      end = resolve;
    });
  };
  return { make, end: (made: string) => end(made), begun: () => begun };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('the second begins when the first is made', async () => {
  const inTurn = oneAtATime<string>();
  const [one, two] = [slow(), slow()];
  const made = [inTurn('one', one.make), inTurn('two', two.make)];
  await turn();
  expect([one.begun(), two.begun()]).toEqual([1, 0]);
  one.end('first');
  await turn();
  expect(two.begun()).toBe(1);
  two.end('second');
  expect(await Promise.all(made)).toEqual(['first', 'second']);
});

test('all who ask for the same wait for one making', async () => {
  const inTurn = oneAtATime<string>();
  const one = slow();
  const asked = [inTurn('one', one.make), inTurn('one', one.make)];
  await turn();
  one.end('made');
  expect(await Promise.all(asked)).toEqual(['made', 'made']);
  expect(one.begun()).toBe(1);
});

test('what fails holds nothing back and may be tried again', async () => {
  const inTurn = oneAtATime<string>();
  await expect(inTurn('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await inTurn('one', async () => 'yes')).toBe('yes');
});
