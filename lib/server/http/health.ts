import type { ContentState } from '../ipc/edition-snapshot';

/** What a load balancer and a producer want to know: whether pages are answered, from what, and what is to be mended. */
export function healthOf(state: ContentState, since: string): { status: 200 | 503; body: string } {
  const { edition, problems, held = [], deaf } = state;
  const body = {
    status: edition ? 'ok' : 'no film can be read',
    edition: edition?.id ?? null,
    items: edition?.size ?? 0,
    problems,
    held,
    changes: deaf ? `looked for every 10 seconds, since the system does not tell of them: ${deaf}` : 'seen at once',
    nextInstant: edition && edition.until !== Infinity ? new Date(edition.until).toISOString() : null,
    since,
  };
  return { status: edition ? 200 : 503, body: `${JSON.stringify(body)}\n` };
}
