import { describe, expect, it } from 'vitest';
import { filmOf, itemOf } from '@/lib/content';
import type { Locale } from '@/lib/i18n/locales';
import {
  iconMetadata,
  type PageDescription,
  pageMetadata,
  personDescription,
  themeColours,
} from '@/lib/publish/metadata';
import { contentFile, editionOf } from '../../support/edition';
import { exampleContact, examplePerson, exampleRelease, translatedFilm } from '../../support/example-film';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const page: PageDescription = {
  edition: editionOf({ ...translatedFilm(), ...exampleContact, 'press/both/en.md': exampleRelease({}, {}) }),
  locale: 'ru',
  path: '/press/both',
  title: 'Заголовок',
  description: 'О чём страница.',
  lang: 'ru',
  languages: ['en', 'ru', 'es'],
  siteUrl: 'https://film.example',
};

describe('a page whose text is translated', () => {
  const { alternates } = pageMetadata(page);

  it('is its own canonical page', () => {
    expect(alternates?.canonical).toBe('https://film.example/ru/press/both');
  });

  it('names every language version, itself included, and English for everybody else', () => {
    expect(alternates?.languages).toEqual({
      en: 'https://film.example/en/press/both',
      ru: 'https://film.example/ru/press/both',
      es: 'https://film.example/es/press/both',
      'x-default': 'https://film.example/en/press/both',
    });
  });

  it('names no default where there is no English', () => {
    const { alternates } = pageMetadata({ ...page, languages: ['ru', 'es'] });
    expect(Object.keys(alternates?.languages ?? {})).toEqual(['ru', 'es']);
  });
});

describe('a page that shows another language because its own is missing', () => {
  const { alternates, openGraph } = pageMetadata({ ...page, lang: 'es', languages: ['en', 'es'] });

  it('names the page in the language of its text as canonical, to search engines and to who shares it', () => {
    expect(alternates?.canonical).toBe('https://film.example/es/press/both');
    expect(openGraph?.url).toBe('https://film.example/es/press/both');
  });

  it('is in no set of language versions', () => {
    expect(alternates?.languages).toBeUndefined();
  });
});

describe('a person', () => {
  const edition = editionOf({
    ...translatedFilm(),
    'people/told/en.md': examplePerson({}, { name: 'Person Told' }, 'Makes films.'),
    'people/quoted/en.md': examplePerson({}, { name: 'Person Quoted', role: 'Actor' }),
    'people/quoted/ru.md': contentFile({ name: 'Персона', role: 'Актёр' }),
    'people/quoted/es.md': contentFile({ name: 'Persona', role: 'Actor' }),
  });
  const descriptionOf = (id: string, locale: Locale) => {
    const person = itemOf(edition, 'people', id, locale);
    return person && personDescription(edition, person, locale);
  };

  it('with a biography is described by its first sentences', () => {
    expect(descriptionOf('told', 'en')).toBe('Makes films.');
  });

  it.each([
    ['en', 'Quotations about “The Example” from Person Quoted, actor.'],
    ['ru', 'Высказывания о фильме «Пример»: Персона, актёр.'],
    ['es', 'Declaraciones sobre «El ejemplo» de Persona, actor.'],
  ] as const)('who is only quoted is described in a sentence in %s', (locale, description) => {
    expect(descriptionOf('quoted', locale)).toBe(description);
  });
});

describe('the title', () => {
  it.each([
    ['en', 'Заголовок · The Example'],
    ['ru', 'Заголовок\u00a0— «Пример»'],
    ['es', 'Заголовок · El ejemplo'],
  ] as const)('ends in that of the film, as is the habit in %s', (locale, title) => {
    expect(pageMetadata({ ...page, locale }).title).toBe(title);
  });

  it('is that of the film alone on the start page', () => {
    expect(pageMetadata({ ...page, path: '', title: 'Пример' }).title).toBe('Пример');
  });
});

it('a shared link shows title, description, film and kind of page', () => {
  expect(pageMetadata({ ...page, type: 'article' }).openGraph).toEqual({
    title: 'Заголовок',
    description: 'О чём страница.',
    url: 'https://film.example/ru/press/both',
    siteName: 'Пример',
    locale: 'ru_RU',
    alternateLocale: ['en_GB', 'es_ES'],
    type: 'article',
    images: [
      {
        url: expect.stringMatching(/^https:\/\/film\.example\/ru\/press\/both\/share\.png\?v=[0-9a-f]{8}$/),
        alt: 'Карточка из пресс-кита фильма «Пример»: Заголовок',
        width: 1200,
        height: 630,
      },
    ],
  });
});

it('a page names its feeds, and the files in which it can be taken away', () => {
  const typesOf = (path: PageDescription['path']) =>
    Object.entries(pageMetadata({ ...page, path }).alternates?.types ?? {});
  const linked = (path: PageDescription['path']) =>
    typesOf(path).flatMap(([type, links]) => [links].flat().map((link) => [type, (link as { url: string }).url]));
  const feeds = [
    ['application/atom+xml', '/ru/feed.xml'],
    ['application/feed+json', '/ru/feed.json'],
  ];
  expect(linked('/story')).toEqual(feeds);
  expect(linked('/press/book')).toEqual([...feeds, ['application/pdf', '/ru/press/book.pdf']]);
  expect(linked('/press')).toEqual([...feeds, ['application/json', '/ru/kit.json']]);
  expect(linked('/contacts')).toEqual([
    ...feeds,
    ['text/vcard', '/ru/contacts/desk.vcf'],
    ['text/csv', '/ru/contacts.csv'],
  ]);
  expect(linked('/press/both')).toContainEqual(['application/pdf', '/en/press/both.pdf']);
});

it('the picture of a shared page is large; a page without its own shows that of the film', () => {
  expect(pageMetadata(page).twitter).toEqual({ card: 'summary_large_image' });
  expect(pageMetadata({ ...page, path: '/story' }).openGraph?.images).toMatchObject([
    {
      url: expect.stringContaining('https://film.example/ru/share.png?v='),
      alt: 'Карточка из пресс-кита фильма «Пример»',
    },
  ]);
});

describe('what stands in the browser around the page', () => {
  const film = filmOf(secondFilmAt(noon), 'en');

  it('are the icons of the film, by the address of their content', () => {
    const { icons } = iconMetadata(film) as { icons: { icon: string; apple: string } };
    expect(icons.icon).toMatch(/^\/media\/[0-9a-f]{32}\.svg$/);
    expect(icons.apple).toMatch(/^\/media\/[0-9a-f]{32}\.png$/);
  });

  it('are the colours of its two grounds', () => {
    expect(themeColours(film).themeColor).toEqual([
      { media: '(prefers-color-scheme: light)', color: expect.stringMatching(/^#[0-9a-f]{6}$/) },
      { media: '(prefers-color-scheme: dark)', color: expect.stringMatching(/^#[0-9a-f]{6}$/) },
    ]);
  });

  it('is what the site itself has, where a film has no theme', () => {
    const plain = { ...film, facts: { ...film.facts, theme: undefined } };
    expect(iconMetadata(plain)).toEqual({ icons: { icon: '/icon.svg' } });
    expect(themeColours(plain)).toEqual({});
  });
});

it('the description is the page’s own', () => {
  expect(pageMetadata(page).description).toBe('О чём страница.');
});
