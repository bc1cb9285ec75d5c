import type { ContentState } from '../ipc/edition-snapshot';
import type { Renderer } from '../ipc/renderer-client';
import type { HttpAnswer, Step } from './http-answer';
import type { RequestContext } from './request-context';

/** Editions that may pass over one request. Where edits follow each other faster than an answer is made, it says so. */
const passesAtMost = 5;

type Means = {
  write(context: RequestContext, answer: HttpAnswer): unknown;
  failed(context: RequestContext, error: unknown): void;
};

/**
 * Answers by the state of this moment. What was begun for an edition that has passed meanwhile is begun again for the
 * one that has taken its place, a few times.
 */
export function retrier(
  { state: latest }: Pick<Renderer, 'state'>,
  { write, failed }: Means,
): (context: RequestContext, step: Step) => void {
  function take(context: RequestContext, step: Step, passesLeft: number): void {
    let begun: ContentState | undefined;
    const begin = (state: ContentState) => {
      begun = state;
      return step(context, state);
    };
    /** The next edition may still be on its way: then it is waited for, as by whoever asks now. */
    const isPassed = async () => begun?.edition !== undefined && (await latest()).edition?.id !== begun.edition.id;
    const retry = async (error: unknown) => {
      const mayRetry = passesLeft > 0 && !context.response.headersSent;
      if (mayRetry && (await isPassed())) take(context, step, passesLeft - 1);
      else failed(context, error);
    };
    const give = (answer: HttpAnswer) => write(context, answer);
    try {
      const state = latest();
      const answer = state instanceof Promise ? state.then(begin) : begin(state);
      const given = answer instanceof Promise ? answer.then(give) : give(answer);
      if (!(given instanceof Promise)) return;
      given.catch((error: unknown) => retry(error).catch(() => failed(context, error)));
    } catch (error) {
      failed(context, error);
    }
  }

  return (context, step) => take(context, step, passesAtMost);
}
