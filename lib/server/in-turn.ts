import type { Render } from './desk';

/** Renders in turn: however many searches come at once, a page waits for one of them at the most. */
export function inTurn(render: Render): Render {
  let last: Promise<unknown> = Promise.resolve();
  return (edition, path) => {
    const mine = last.then(() => render(edition, path));
    last = mine.catch(() => undefined);
    return mine;
  };
}
