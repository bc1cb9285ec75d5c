import type { ContentState } from './edition-snapshot';

/** What a load balancer and a producer want to know: whether pages are answered, from what, and what is to be mended. */
export function healthOf({ edition, problems }: ContentState, since: string): { status: 200 | 503; body: string } {
  const body = {
    status: edition ? 'ok' : 'no film can be read',
    edition: edition?.id ?? null,
    items: edition?.size ?? 0,
    problems,
    since,
  };
  return { status: edition ? 200 : 503, body: `${JSON.stringify(body)}\n` };
}
