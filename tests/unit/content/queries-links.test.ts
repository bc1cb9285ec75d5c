import { describe, expect, it } from 'vitest';
import type { Source } from '@/lib/content/fields';
import { sourceLinks, targetsOf } from '@/lib/content/queries';
import type { Locale } from '@/lib/i18n/locales';
import { originalFile, translatedFile } from '../../support/content-files';
import { editionOf } from '../../support/items';

const embargo = { embargoUntil: '2026-01-01T10:00:00Z' };
const ten = Date.parse('2026-01-01T10:00:00Z');

const texts = {
  'contacts/desk/en.md': originalFile('contacts'),
  'people/person-one/en.md': originalFile('people'),
  'people/hidden/en.md': originalFile('people', { facts: embargo }),
  'quotes/one/en.md': originalFile('quotes'),
  'press/public/en.md': originalFile('press', { facts: { kind: 'announcement' } }),
  'press/hidden/en.md': originalFile('press', { facts: embargo }),
  'coverage/public/en.md': originalFile('coverage'),
  'coverage/hidden/en.md': originalFile('coverage', { facts: embargo }),
};

describe('a source', () => {
  const links = (...sources: Source[]) => sourceLinks(editionOf(texts), 'en', sources);

  it('is a press release of ours, by its kind and day', () => {
    expect(links('press/public')).toEqual([
      { form: 'release', id: 'public', kind: 'announcement', date: '2025-09-26' },
    ]);
  });

  it('is the page of an outlet, with its language', () => {
    expect(links('coverage/public')).toEqual([
      { form: 'page', label: 'Example Paper', href: 'https://paper.example/two', lang: 'es' },
    ]);
  });

  it('is a page elsewhere, with its title where it has one', () => {
    const page = { publisher: 'Example Archive', url: 'https://archive.example/' };
    expect(links(page, { ...page, title: 'A file', url: 'https://archive.example/file' })).toEqual([
      { form: 'page', label: 'Example Archive', href: 'https://archive.example/' },
      { form: 'page', label: 'Example Archive: A file', href: 'https://archive.example/file' },
    ]);
  });

  it('tells two pages of one outlet apart by their days', () => {
    const page = { publisher: 'Example Paper', url: 'https://paper.example/one', date: '2013-10-06' };
    const other = { publisher: 'Example Archive', url: 'https://archive.example/' };
    expect(links(page, other, 'coverage/public').map((link) => 'isOneOfSeveral' in link)).toEqual([true, false, true]);
    expect(links(page, page)).toEqual([
      { form: 'page', label: 'Example Paper', href: 'https://paper.example/one', date: '2013-10-06' },
    ]);
  });

  it('is called as the reader’s language calls it, by its own name where that language has no other', () => {
    const files = {
      'coverage/report/en.md': originalFile('coverage', { facts: { outlet: 'Gazeta', language: 'ru' } }),
      'coverage/report/ru.md': translatedFile('coverage', { outlet: 'Газета' }),
    };
    const embassy = { publisher: 'Embassy', publisherIn: { ru: 'Посольство' }, url: 'https://embassy.example/' };
    const labels = (locale: Locale) =>
      sourceLinks(editionOf(files), locale, ['coverage/report', embassy]).map((link) =>
        link.form === 'page' ? link.label : link.id,
      );
    expect(labels('ru')).toEqual(['Газета', 'Посольство']);
    expect(labels('es')).toEqual(['Gazeta', 'Embassy']);
  });

  it('without a date says when it was last seen; one with a date does not', () => {
    const seen = { seen: '2026-01-01' };
    const files = {
      'coverage/undated/en.md': originalFile('coverage', { facts: seen }),
      'coverage/dated/en.md': originalFile('coverage', {
        facts: { ...seen, date: '2025-10', url: 'https://paper.example/dated' },
      }),
    };
    const [undated, dated] = sourceLinks(editionOf(files), 'en', ['coverage/undated', 'coverage/dated']);
    expect([undated, dated]).toMatchObject([seen, { date: '2025-10' }]);
    expect(dated).not.toHaveProperty('seen');
  });

  it('is named once, however many facts cite it', () => {
    expect(links('press/public', 'press/public', 'coverage/public', 'coverage/public')).toHaveLength(2);
  });

  it('is left out while it is not public', () => {
    expect(links('press/hidden', 'press/public', 'coverage/hidden', 'press/none')).toHaveLength(1);
    expect(sourceLinks(editionOf(texts, { now: ten }), 'en', ['press/hidden', 'coverage/hidden'])).toHaveLength(2);
  });
});

describe('a text may link to', () => {
  const targets = targetsOf(editionOf(texts), 'en');

  it.each(['', 'story', 'press/quotes', 'people/person-one', 'press/public'])('/%s', (target) => {
    expect(targets.pathOf(target)).toBe(target && `/${target}`);
  });

  it.each([
    'people/hidden',
    'press/hidden',
    'people/none',
    'coverage/public',
    'quotes/one',
    'film/film',
    'nowhere',
    'people/constructor',
  ])('not to /%s', (target) => {
    expect(targets.pathOf(target)).toBeUndefined();
  });

  it('what becomes public, from that moment on', () => {
    expect(targetsOf(editionOf(texts, { now: ten }), 'en').pathOf('press/hidden')).toBe('/press/hidden');
  });

  it('quotations, by their folder', () => {
    expect(targets.quote('one')?.speaker.id).toBe('person-one');
    expect(targets.quote('none')).toBeUndefined();
  });
});
