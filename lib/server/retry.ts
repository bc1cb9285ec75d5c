import type { ContentState } from './edition-snapshot';
import type { Renderer } from './renderer-client';
import type { RequestContext } from './request-context';

/** A step towards the answer, by the state of this moment. What is ready is answered at once, without a promise. */
export type Step = (context: RequestContext, state: ContentState) => void | Promise<void>;

/**
 * Takes a step by the state of this moment. What was begun for an edition that has passed meanwhile is begun again for
 * the one that has taken its place.
 */
export function retrier(
  { state: latest }: Pick<Renderer, 'state'>,
  failed: (context: RequestContext, error: unknown) => void,
): (context: RequestContext, step: Step) => void {
  return function retrying(context, step) {
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
        if (!context.response.headersSent && isPassed(latest())) retrying(context, step);
        else failed(context, error);
      });
    } catch (error) {
      failed(context, error);
    }
  };
}
