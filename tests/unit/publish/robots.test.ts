import { expect, it } from 'vitest';
import { robotsTxt } from '@/lib/publish/robots';

it('every search engine may read everything, and finds the sitemap by its full address', () => {
  expect(robotsTxt('https://film.example')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://film.example/sitemap.xml\n',
  );
});
