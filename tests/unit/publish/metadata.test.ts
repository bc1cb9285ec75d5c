import { describe, expect, it } from 'vitest';
import { type PageDescription, pageMetadata } from '@/lib/publish/metadata';

const page: PageDescription = {
  locale: 'ru',
  path: '/press/both',
  title: 'Заголовок',
  description: 'О чём страница.',
  lang: 'ru',
  languages: ['en', 'ru', 'es'],
  filmTitle: 'Пример',
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

describe('the title', () => {
  it('ends in that of the film', () => {
    expect(pageMetadata(page).title).toBe('Заголовок · Пример');
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
    locale: 'ru',
    type: 'article',
  });
});

it('the description is the page’s own', () => {
  expect(pageMetadata(page).description).toBe('О чём страница.');
});
