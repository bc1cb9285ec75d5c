import { expect, test } from 'vitest';
import { pageCacheControl, securityHeaders } from '../../../../lib/server/http/headers';

test('a browser may load our own scripts, styles, fonts and pictures, the trailer, and nothing else', () => {
  expect(securityHeaders('https://film.example', false)['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
      "frame-src https://www.youtube-nocookie.com; connect-src 'self'; base-uri 'none'; form-action 'self'; " +
      "frame-ancestors 'none'; manifest-src 'self'",
  );
});

test('types are not guessed, addresses not passed on, other sites kept out', () => {
  expect(securityHeaders('https://film.example', false)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': expect.stringContaining('camera=()'),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test('browsers are told to stay with https only where the site has it', () => {
  expect(securityHeaders('https://film.example', false)['Strict-Transport-Security']).toMatch(/^max-age=63072000/);
  expect(securityHeaders('http://localhost:3000', false)).not.toHaveProperty('Strict-Transport-Security');
});

test('a preview is for no search engine', () => {
  expect(securityHeaders('https://film.example', true)['X-Robots-Tag']).toBe('noindex, nofollow');
  expect(securityHeaders('https://film.example', false)).not.toHaveProperty('X-Robots-Tag');
});

const now = Date.parse('2031-05-04T12:00:00Z');
const seconds = (count: number) => now + count * 1000;

test.each([
  ['nothing will change', Infinity, 60, 300, 3600],
  ['a change is a day away', seconds(86_400), 60, 300, 3600],
  ['a change is 100 seconds away', seconds(100), 60, 40, 40],
  ['a change is 60 seconds away', seconds(60), 60, 0, 0],
  ['a change is 5.9 seconds away', seconds(5.9), 5, 0, 0],
  ['a change is less than a second away', seconds(0.9), 0, 0, 0],
  ['a change has just passed', seconds(-3), 0, 0, 0],
])('where %s, a shared cache keeps a page no longer than that', (_, until, fresh, stale, unanswered) => {
  const expected = `public, max-age=0, s-maxage=${fresh}, stale-while-revalidate=${stale}, stale-if-error=${unanswered}`;
  expect(pageCacheControl(until, now)).toBe(expected);
});
