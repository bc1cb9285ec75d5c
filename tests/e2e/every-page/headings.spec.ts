import { expect, test } from '../../support/every-page';

/** One h1, and below it no level left out. */
function faultsIn(levels: number[]): string[] {
  const tops = levels.filter((level) => level === 1).length;
  const jumps = levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`h${level} follows ${before ? `h${before}` : 'nothing'}`] : [];
  });
  return [...(tops === 1 ? [] : [`${tops} h1`]), ...jumps];
}

test('a screen reader finds one title on every page and no gap below it', async ({ addresses, read, inDocument }) => {
  const faults: string[] = [];
  for (const sent of await read(addresses)) {
    const levels = await inDocument(sent, (document) =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1))),
    );
    faults.push(...faultsIn(levels).map((fault) => `${sent.address}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
