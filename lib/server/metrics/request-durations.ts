import type { RequestListener } from 'node:http';
import type { Sample } from './prometheus';

/** Seconds, as OpenTelemetry advises for `http.server.request.duration`. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

type Histogram = { counts: number[]; sum: number; count: number };

/** Methods that have a label of their own; a program may send any word. */
const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** How long requests took, by method and status: no path, so that there is an end of them. */
export function requestDurations() {
  const histograms = new Map<string, Histogram>();
  let active = 0;

  function note(labels: string, seconds: number): void {
    const histogram = histograms.get(labels) ?? { counts: bounds.map(() => 0), sum: 0, count: 0 };
    histograms.set(labels, histogram);
    const first = bounds.findIndex((bound) => seconds <= bound);
    if (first !== -1) histogram.counts[first] = (histogram.counts[first] ?? 0) + 1;
    histogram.sum += seconds;
    histogram.count += 1;
  }

  return {
    /** The same listener, its answers measured from the first line of a request to the last byte of its answer. */
    measure:
      (listener: RequestListener): RequestListener =>
      (request, response) => {
        const begun = performance.now();
        active += 1;
        response.once('close', () => {
          active -= 1;
          const method = known.has(request.method ?? '') ? request.method : '_OTHER';
          const labels = `http_request_method="${method}",http_response_status_code="${response.statusCode}"`;
          note(labels, (performance.now() - begun) / 1000);
        });
        listener(request, response);
      },
    active: () => active,
    samples: (): Sample[] =>
      [...histograms].flatMap(([labels, { counts, sum, count }]) => {
        let below = 0;
        const buckets = counts.map((each, index): Sample => {
          below += each;
          return { suffix: '_bucket', labels: `${labels},le="${bounds[index]}"`, value: below };
        });
        return [
          ...buckets,
          { suffix: '_bucket', labels: `${labels},le="+Inf"`, value: count },
          { suffix: '_sum', labels, value: sum },
          { suffix: '_count', labels, value: count },
        ];
      }),
  };
}
