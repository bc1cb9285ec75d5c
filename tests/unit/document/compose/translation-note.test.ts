import { describe, expect, it } from 'vitest';
import { questionSections } from '@/lib/document/compose/questions';
import { locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { originalFile, translatedFile } from '../../../support/content-files';
import { editionOf } from '../../../support/items';

/** The fingerprint of words that its original no longer says. */
const former = '7d1f93c2';

describe.each(locales.filter((locale) => locale !== 'en'))('on the page of questions in %s', (locale) => {
  const noteIn = (files: Record<string, string>) => {
    const edition = editionOf({ 'questions/one/en.md': originalFile('questions'), ...files });
    const [section] = questionSections({ edition, locale, siteUrl: 'https://film.example' });
    const [first] = section?.blocks ?? [];
    return first?.kind === 'paragraph' ? first.runs : undefined;
  };

  it('a translation whose original has changed says so, with a way to the original', () => {
    const runs = noteIn({ [`questions/one/${locale}.md`]: translatedFile('questions', { translationOf: former }) });
    const [words = ''] = messages[locale].notice.stale.split('<');
    expect(runs?.map(({ text }) => text).join('')).toContain(words);
    const [link] = runs?.filter(({ href }) => href) ?? [];
    expect([link?.href, link?.hrefLang]).toEqual(['https://film.example/en/press/questions#one', 'en']);
  });

  it('an answer that is not translated says which language it is in', () => {
    const [words = ''] = messages[locale].notice.untranslated.split('{');
    expect(noteIn({})?.[0]?.text).toContain(words);
  });

  it('any other says nothing', () => {
    expect(noteIn({ [`questions/one/${locale}.md`]: translatedFile('questions') })).toBeUndefined();
  });
});
