import { createServer, type RequestListener } from 'node:http';
import type { EditionCaches } from '../cache/edition-cache';
import type { Renderer } from '../ipc/renderer-client';
import { contentMetrics } from './content-metrics';
import { processMetrics } from './process-metrics';
import { gauge, type Metric, prometheusText } from './prometheus';
import { requestDurations } from './request-durations';

type Measured = { renderer: Pick<Renderer, 'onState'>; caches: Pick<EditionCaches, 'load'> };

/** The figures of this process, and how requests come to be among them. */
export function openMetrics({ renderer, caches }: Measured, clock: () => number = Date.now) {
  const durations = requestDurations();
  const content = contentMetrics(clock);
  const ofProcess = processMetrics();
  renderer.onState(content.take);

  const all = (): Metric[] => {
    const { waiting, bytes } = caches.load();
    return [
      {
        name: 'http_server_request_duration_seconds',
        help: 'From the first line of a request to the last byte of its answer.',
        type: 'histogram',
        samples: durations.samples(),
      },
      gauge('http_server_active_requests', 'Requests that are being answered.', durations.active()),
      gauge('press_kit_requests_waiting', 'Of them, those that wait for something to be made.', waiting),
      {
        name: 'press_kit_cache_size_bytes',
        help: 'What is kept ready.',
        type: 'gauge',
        samples: Object.entries(bytes).map(([cache, value]) => ({ labels: `cache="${cache}"`, value })),
      },
      ...content.metrics(),
      ...ofProcess(),
    ];
  };
  return { measure: durations.measure, text: () => prometheusText(all()) };
}

/** `/metrics` and nothing else: on a port of its own, which no reader reaches. */
export const metricsListener =
  (text: () => string): RequestListener =>
  (request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics';
    response.writeHead(isAsked ? 200 : 404, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(isAsked ? text() : '');
  };

/** @throws {Error} when the port cannot be listened on. */
export function serveMetrics(text: () => string, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer(metricsListener(text)).on('error', reject);
    server.listen({ port, host }, resolve);
    server.unref();
  });
}
