import type { ContentState } from '../ipc/edition-snapshot';
import type { Renderer } from '../ipc/renderer-client';
import type { RequestContext } from './request-context';

/** A step towards the answer, by the state of this moment. What is ready is answered at once, without a promise. */
export type Step = (context: RequestContext, state: ContentState) => void | Promise<void>;

/** Editions that may pass over one request. Where edits follow each other faster than an answer is made, it says so. */
const passesAtMost = 5;

/**
 * Takes a step by the state of this moment. What was begun for an edition that has passed meanwhile is begun again for
 * the one that has taken its place, a few times.
 */
export function retrier(
  { state: latest }: Pick<Renderer, 'state'>,
  failed: (context: RequestContext, error: unknown) => void,
): (context: RequestContext, step: Step) => void {
  function take(context: RequestContext, step: Step, passesLeft: number): void {
    let begun: ContentState | undefined;
    const begin = (state: ContentState) => {
      begun = state;
      return step(context, state);
    };
    const isPassed = (now: ContentState | Promise<ContentState>) =>
      begun?.edition !== undefined && !(now instanceof Promise) && now.edition?.id !== begun.edition.id;
    try {
      const state = latest();
      const done = state instanceof Promise ? state.then(begin) : begin(state);
      done?.catch((error: unknown) => {
        const mayRetry = passesLeft > 0 && !context.response.headersSent;
        if (mayRetry && isPassed(latest())) take(context, step, passesLeft - 1);
        else failed(context, error);
      });
    } catch (error) {
      failed(context, error);
    }
  }

  return (context, step) => take(context, step, passesAtMost);
}
