import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filmOf, listOf } from '../../../lib/content';
import { locales } from '../../../lib/i18n/locales';
import { fixedPages } from '../../../lib/i18n/routes';
import { ask } from '../../support/ask';
import { originalFile } from '../../support/content-files';
import { secondFilmAt } from '../../support/second-film';
import { siteUrl, startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

async function pagesOf(origin: string): Promise<string[]> {
  const { text } = await ask(origin, '/sitemap.xml');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.slice(siteUrl.length));
}

const edition = secondFilmAt(Date.now());

/** Its titles, people, characters and partners. */
const wordsOfSecondFilm = locales.flatMap((locale) => [
  filmOf(edition, locale).words.title,
  ...listOf(edition, 'people', locale).flatMap(({ words }) => [words.name, words.character].filter((word) => !!word)),
  ...listOf(edition, 'partners', locale).map(({ facts, words }) => words.name ?? facts.name),
]) as string[];

const wordsIn = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));

function keepTitleOnly(content: string): void {
  rmSync(content, { recursive: true });
  mkdirSync(join(content, 'film'), { recursive: true });
  writeFileSync(join(content, 'film/en.md'), originalFile('film'));
}

test('another content folder is another film’s site: its title stands on every page', async ({ server }) => {
  for (const locale of locales) {
    const pages = (await pagesOf(server.origin)).filter((path) => path.startsWith(`/${locale}`));
    expect(pages.length).toBeGreaterThanOrEqual(12);
    for (const path of pages) {
      const { status, text } = await ask(server.origin, path);
      expect(status, path).toBe(200);
      expect(/<title>([^<]*)<\/title>/.exec(text)?.[1], path).toContain(filmOf(edition, locale).words.title);
    }
  }
});

test('a film of which only the title is known has all pages too, and nothing of another film on them', async ({
  server,
}) => {
  const other = await startServer({}, keepTitleOnly);
  try {
    const pages = locales.flatMap((locale) => [...fixedPages, '/nothing'].map((page) => `/${locale}${page}`));
    for (const path of [...pages, '/sitemap.xml', '/robots.txt', '/healthz']) {
      const { headers, status, text } = await ask(other.origin, path);
      expect(status, path).toBe(path.endsWith('/nothing') ? 404 : 200);
      expect(wordsIn(text + JSON.stringify(headers), wordsOfSecondFilm), path).toEqual([]);
    }
    const [first, second] = [await ask(server.origin, '/en'), await ask(other.origin, '/en')];
    const filesOf = ({ text }: typeof first) =>
      [...text.matchAll(/(?:href|src)="(\/(?:_next|enhance)[^"]*)"/g)].map(([, file]) => file);
    expect(filesOf(first).length).toBeGreaterThan(1);
    expect(filesOf(second), 'one build serves both at the same time').toEqual(filesOf(first));
    expect(wordsIn(first.text, wordsOfSecondFilm).length).toBeGreaterThan(3);
  } finally {
    await other.stop();
  }
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
