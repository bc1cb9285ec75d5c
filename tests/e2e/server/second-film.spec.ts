import { locales } from '../../../lib/i18n/locales';
import { ask } from '../../support/ask';
import { filmWords, wordsIn } from '../../support/film-words';
import { siteUrl } from '../../support/server';
import { expect, test } from '../../support/server-test';

async function pagesOf(origin: string): Promise<string[]> {
  const { text } = await ask(origin, '/sitemap.xml');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.slice(siteUrl.length));
}

const title = { en: 'The Kite Café', ru: 'Кафе воздушных змеев', es: 'El café de las cometas' };

test('another content folder is another film’s site: its title stands on every page', async ({ server }) => {
  for (const locale of locales) {
    const pages = (await pagesOf(server.origin)).filter((path) => path.startsWith(`/${locale}`));
    expect(pages.length).toBeGreaterThanOrEqual(12);
    for (const path of pages) {
      const { status, text } = await ask(server.origin, path);
      expect(status, path).toBe(200);
      expect(/<title>([^<]*)<\/title>/.exec(text)?.[1], path).toContain(title[locale]);
    }
  }
});

test('no title, person, character, partner or place of the first film appears on any page', async ({ server }) => {
  const words = filmWords();
  const pages = [
    ...(await pagesOf(server.origin)),
    '/en/nothing',
    '/ru/nothing',
    '/es/nothing',
    '/sitemap.xml',
    '/robots.txt',
  ];
  expect(pages.length).toBeGreaterThan(40);
  for (const path of pages) {
    const { headers, text } = await ask(server.origin, path);
    expect(wordsIn(text + JSON.stringify(headers), words), path).toEqual([]);
  }
});

test('it is the same build that serves both films at the same time', async ({ server, baseURL }) => {
  const [first, second] = [await ask(String(baseURL), '/en'), await ask(server.origin, '/en')];
  const filesOf = ({ text }: typeof first) =>
    [...text.matchAll(/(?:href|src)="(\/(?:_next|enhance)[^"]*)"/g)].map(([, file]) => file);
  expect(filesOf(first).length).toBeGreaterThan(1);
  expect(filesOf(second)).toEqual(filesOf(first));
  expect(wordsIn(first.text, filmWords()).length).toBeGreaterThan(5);
});

test('a release in one language only is shown in the others with a notice, its own language marked', async ({
  server,
}) => {
  for (const locale of ['en', 'ru'] as const) {
    const { text } = await ask(server.origin, `/${locale}/press/roof-report`);
    expect(text).toContain(`<html lang="${locale}"`);
    expect(text).toContain('role="note"');
    expect(text).toContain('lang="es"');
    expect(text).toContain('<link rel="canonical" href="https://film.example/es/press/roof-report"/>');
    expect(text).not.toContain('hrefLang="x-default"');
  }
  const { text } = await ask(server.origin, '/sitemap.xml');
  expect(text).toContain('<loc>https://film.example/es/press/roof-report</loc>');
  expect(text).not.toContain('/en/press/roof-report');
});

test('a guest whose name is documented in one script only is shown in it, marked as such', async ({ server }) => {
  for (const locale of ['en', 'es'] as const) {
    const { text } = await ask(server.origin, `/${locale}/people/person-three`);
    expect(text).toMatch(/<h1 [^>]*lang="ru"[^>]*>Персона Третья<\/h1>/);
  }
});
