import { hrefOf } from '../../lib/routes/href';
import type { Render } from '../../lib/server/ipc/renderer-client';
import { makeAnswer } from '../../lib/server/render/answer';

/** A renderer whose pages say what they were made from; it notes what it was asked for. */
export function notingRender(): Render & { asked: string[] } {
  const asked: string[] = [];
  const render: Render = async (edition, route) => {
    const path = hrefOf(route);
    asked.push(path);
    return makeAnswer(200, 'text/html; charset=utf-8', Buffer.from(`<p>${path} of ${edition}</p>`));
  };
  return Object.assign(render, { asked });
}

/** A renderer that is held back until it is let go. */
export function heldRender(): { render: Render; asked: string[]; letGo(): void } {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const noting = notingRender();
  const render: Render = async (edition, route) => {
    const answer = noting(edition, route);
    await gate;
    return answer;
  };
  return { render, asked: noting.asked, letGo };
}
