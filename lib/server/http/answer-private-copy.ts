import { accredited, type Opens, type PrivateCopyRoute } from '../../routes/private-path';
import { limitedQueue } from '../cache/limited-queue';
import type { Renderer } from '../ipc/renderer-client';
import { readToken } from '../private-links/token';
import { keptAnswer } from './answer-rendered';
import type { HeaderSets } from './header-sets';
import type { HttpAnswer } from './http-answer';
import type { RequestContext } from './request-context';

type Means = {
  renderer: Pick<Renderer, 'privateCopy'>;
  /** By which links are signed; without one there are none. */
  secret: string | undefined;
  sets: HeaderSets;
  clock: () => number;
};

/** Nothing of these is kept: however often one is asked for, it takes no more than its share of the renderer. */
const limits = { atOnce: 1, waiting: 20, longestWait: 30_000 };

/** Answers with what a private link is for; with what there is instead where the link opens nothing, or not any more. */
export function privateCopyAnswerer({ renderer, secret, sets, clock }: Means) {
  const queue = limitedQueue(limits);
  return async (
    { request }: RequestContext,
    { locale, item, token }: PrivateCopyRoute,
    instead: () => HttpAnswer | Promise<HttpAnswer>,
  ): Promise<HttpAnswer> => {
    const read = (opens: Opens) => secret && readToken(token, { locale, opens }, secret, clock());
    const [ofItem, ofAccredited] = [item && read(`${item.kind}/${item.id}`), read(accredited)];
    const link = ofItem || ofAccredited;
    const copy = link && (await queue(() => renderer.privateCopy(link, item)));
    return copy ? keptAnswer(request, copy, sets.privateCopy) : instead();
  };
}
