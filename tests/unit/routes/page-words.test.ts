import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { pageWordsOf, titledPages } from '@/lib/routes/page-words';

it.each(locales)('a site without photographs promises none in %s, whatever its pages', (locale) => {
  const t = translator(locale);
  const promised = t('stills.title').toLowerCase();
  const described = (hasStills: boolean) =>
    titledPages
      .map((path) => t(pageWordsOf(path, { hasStills }).description).toLowerCase())
      .filter((description) => description.includes(promised));
  expect(described(true)).toHaveLength(1);
  expect(described(false)).toEqual([]);
});
