import { expect, test } from '../../support/every-page';

const datesIn = (document: Document) =>
  [...document.querySelectorAll('time')].map((time) => ({
    machine: time.getAttribute('datetime') ?? '',
    people: time.textContent ?? '',
  }));

/** `2026-03` → 2026: the day of a month or a year that is all we know must not be made up. */
function numbersTo(machine: string): number[] {
  const [year = '', , day] = machine.split('-');
  return day ? [Number(day), Number(year)] : [Number(year)];
}

test('a date is never printed more exactly than it is known', async ({ addresses, read, inDocument }) => {
  const precisions = new Set<number>();
  for (const sent of await read(addresses)) {
    for (const { machine, people } of await inDocument(sent, datesIn)) {
      const day = /^(\d{4}(?:-\d{2}){0,2})(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/.exec(machine)?.[1];
      expect(day, `${machine} on ${sent.address}`).toBeDefined();
      if (day !== machine) continue;
      expect(people.match(/\d+/g)?.map(Number), `${machine} on ${sent.address}`).toEqual(numbersTo(machine));
      precisions.add(machine.split('-').length);
    }
  }
  expect([...precisions].sort()).toEqual([1, 2, 3]);
});
