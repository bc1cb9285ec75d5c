/** What one line of an access log says of one visit. */
export type Visit = { path: string; referrer?: string };

type NginxLine = { event: 'visit'; status: number; method: string; path: string; referrer: string };
type CaddyLine = {
  status: number;
  request: { method: string; uri: string; headers: { Referer?: [string, ...string[]] } };
};

/** A page or file that a reader got; undefined for everything else that stands in a log. */
export function visitOf(line: string): Visit | undefined {
  const { status, method, address, referrer } = readLine(line) ?? {};
  if (method !== 'GET' || address === undefined || (status !== 200 && status !== 304)) return undefined;
  const path = address.split('?')[0] ?? '';
  return isOfReaders(path) ? { path, ...hostOf(referrer) } : undefined;
}

function readLine(line: string) {
  try {
    const entry = JSON.parse(line) as Partial<NginxLine & CaddyLine>;
    if (entry.event === 'visit')
      return { status: entry.status, method: entry.method, address: entry.path, referrer: entry.referrer };
    const { status, request } = entry;
    return { status, method: request?.method, address: request?.uri, referrer: request?.headers.Referer?.[0] };
  } catch {
    return undefined;
  }
}

/** What is asked for with a page, not by a reader. */
const isOfReaders = (path: string) =>
  !/^\/(?:_next|fonts|media|theme|healthz|readyz)(?:\/|$)|^\/(?:enhance\.js|icon\.svg|speculation-rules\.json|robots\.txt|sitemap\.xml)$/.test(
    path,
  );

/** From which site a reader came; no more of the address, which may tell who it was. */
function hostOf(referrer: string | undefined): Pick<Visit, 'referrer'> {
  const host = referrer && URL.canParse(referrer) ? new URL(referrer).host : '';
  return host ? { referrer: host } : {};
}

/** How often each stands among them, the most frequent first. */
export function countOf(names: Iterable<string>): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([one, less], [other, more]) => more - less || (one < other ? -1 : 1));
}
