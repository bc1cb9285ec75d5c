import { expect, test } from 'vitest';
import { countOf, visitOf } from '@/lib/server/visits/count-visits';

const nginx = (parts: object) =>
  JSON.stringify({ event: 'visit', status: 200, method: 'GET', path: '/en/story', referrer: '', ...parts });

test('a page that was read is counted with the site that its reader came from, and no more of that address', () => {
  expect(visitOf(nginx({ referrer: 'https://paper.example/articles/7?user=secret' }))).toEqual({
    path: '/en/story',
    referrer: 'paper.example',
  });
});

test('the log of Caddy says the same', () => {
  const request = { method: 'GET', uri: '/en/story?utm=1', headers: { Referer: ['https://paper.example/7'] } };
  expect(visitOf(JSON.stringify({ status: 200, request }))).toEqual({ path: '/en/story', referrer: 'paper.example' });
});

test.each([
  ['what is not there', nginx({ status: 404 })],
  ['what belongs to a page', nginx({ path: '/_next/static/css/a.css' })],
  ['who looks after the server', nginx({ path: '/healthz' })],
  ['what is only looked at', nginx({ method: 'HEAD' })],
  ['a line that was cut', nginx({}).slice(0, 20)],
])('%s is no visit', (_, line) => {
  expect(visitOf(line)).toBeUndefined();
});

test('the most frequent stands first', () => {
  expect(countOf(['b', 'a', 'c', 'c'])).toEqual([
    ['c', 2],
    ['a', 1],
    ['b', 1],
  ]);
});
