import { expect, test } from 'vitest';
import { editionCaches } from '@/lib/server/cache/edition-cache';
import { makeHandler } from '@/lib/server/http/handler';
import { snapshotOf } from '@/lib/server/ipc/edition-snapshot';
import type { Renderer } from '@/lib/server/ipc/renderer-client';
import { contentMetrics } from '@/lib/server/metrics/content-metrics';
import { metricsListener, openMetrics } from '@/lib/server/metrics/serve-metrics';
import { ask } from '../../../support/ask';
import { listening } from '../../../support/listening';
import { secondFilmAt } from '../../../support/second-film';
import { always, noon, siteWith } from '../../../support/serving';

const edition = secondFilmAt(noon);

const told: Renderer = {
  ...always(edition),
  onState: (listener) => listener({ edition: snapshotOf(edition), problems: 0 }),
};

/** By its name and labels, what stands at the end of a line. */
const figures = (text: string) =>
  new Map(
    text.split('\n').map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );

test('requests are counted by method and status, and nothing tells what was asked for or by whom', async () => {
  const renderer = told;
  const caches = editionCaches(renderer);
  const { measure, text } = openMetrics({ renderer, caches });
  const origin = await listening(measure(makeHandler(siteWith({ renderer, caches }))));
  await ask(origin, '/en');
  await ask(origin, '/en');
  await ask(origin, '/en/nothing-here');
  await expect.poll(() => figures(text()).get(count('404'))).toBe(1);
  expect(figures(text()).get(count('200'))).toBe(2);
  expect(figures(text()).get('press_kit_edition_items')).toBe(edition.size);
  expect(figures(text()).get('press_kit_cache_size_bytes{cache="pages"}')).toBeGreaterThan(100);
  expect(text()).not.toMatch(/nothing-here|127\.0\.0\.1|\/en/);
});

const count = (status: string) =>
  `http_server_request_duration_seconds_count{http_request_method="GET",http_response_status_code="${status}"}`;

test('every line is one that Prometheus reads', async () => {
  const renderer = always(edition);
  const { text } = openMetrics({ renderer, caches: editionCaches(renderer) });
  const line =
    /^(?:# (?:HELP|TYPE) [a-z_:][a-z0-9_:]* .+|[a-z_:][a-z0-9_:]*(?:\{[a-z_]+="[^"]*"(?:,[a-z_]+="[^"]*")*\})? -?[\d.e+-]+)$/;
  for (const each of text().trimEnd().split('\n')) expect(each).toMatch(line);
});

test('the port of the figures answers nothing else', async () => {
  const origin = await listening(metricsListener(() => 'figures\n'));
  expect((await ask(origin, '/metrics')).text).toBe('figures\n');
  for (const path of ['/', '/en', '/metrics/']) expect((await ask(origin, path)).status).toBe(404);
});

test('how late an instant of publication was is told, and an edit is none', () => {
  let now = noon;
  const content = contentMetrics(() => now);
  const told = (id: string, until: number) =>
    content.take({ edition: { ...snapshotOf(edition), id, until }, problems: 0 });
  const lateness = () => content.metrics().find(({ name }) => name.includes('lateness'))?.samples[0]?.value;
  told('first', noon + 5000);
  now = noon + 1000;
  told('edited', noon + 5000);
  expect(lateness()).toBeUndefined();
  now = noon + 5250;
  told('published', Infinity);
  expect(lateness()).toBe(0.25);
});
