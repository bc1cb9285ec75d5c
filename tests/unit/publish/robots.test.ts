import { expect, it } from 'vitest';
import { robotsTxt } from '@/lib/publish/robots';

it('every search engine may read everything, and finds the sitemap by its full address', () => {
  expect(robotsTxt('https://film.example', undefined)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://film.example/sitemap.xml\n',
  );
});

it('where data mining is reserved, crawlers are told so and may still list the site', () => {
  expect(robotsTxt('https://film.example', 'reserved').split('\n').slice(0, 3)).toEqual([
    'User-agent: *',
    'Content-Signal: search=yes, ai-input=no, ai-train=no',
    'Allow: /',
  ]);
});
