import type { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestListener } from 'node:http';
import { inject } from 'light-my-request';
import type { Edition, PrivateCopy, Rendering } from '../../content';
import { withInputs } from '../../content';
import { hrefOf } from '../../routes/href';
import type { FileRoute, RenderedRoute } from '../../routes/route';
import { type Answer, makeAnswer } from './answer';
import { toBarePage } from './bare';

/** Renders what is made by Next: pages, their pictures, and what stands outside the languages. */
export type RenderPage = (
  edition: Edition,
  route: Exclude<RenderedRoute, FileRoute>,
  privateCopy?: PrivateCopy,
) => Promise<Answer>;

export class RenderFailed extends Error {}

/**
 * Asks Next in this process. It sees a clean path and a fixed host, nothing of a visitor's request, and the edition
 * that the answer is kept for.
 *
 * @throws {RenderFailed} when Next does not answer 200.
 * @throws {NotBare} when a page holds something of the framework.
 */
export function renderWith(next: RequestListener, rendering: AsyncLocalStorage<Rendering>): RenderPage {
  return async (edition, route, privateCopy) => {
    const { made, inputs } = await withInputs(edition, (tracked) =>
      rendering.run({ edition: tracked, route, ...(privateCopy && { privateCopy }) }, () => ask(hrefOf(route))),
    );
    return { ...made, inputs };
  };

  async function ask(path: string): Promise<Answer> {
    const response = await inject(next, {
      method: 'GET',
      url: path,
      headers: { host: 'localhost', accept: 'text/html' },
    });
    if (response.statusCode !== 200) throw new RenderFailed(`${path} was rendered with status ${response.statusCode}`);
    const type = String(response.headers['content-type'] ?? 'text/plain');
    const body = type.startsWith('text/html')
      ? Buffer.from(toBarePage(response.rawPayload.toString('utf8')))
      : response.rawPayload;
    return makeAnswer(200, type, body);
  }
}
