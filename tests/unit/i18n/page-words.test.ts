import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { pageWordsOf } from '@/lib/i18n/page-words';
import { translator } from '@/lib/i18n/translator';

it.each(locales)('a site without photographs promises none in %s, whatever its pages', (locale) => {
  const t = translator(locale);
  const promised = t('stills.title').toLowerCase();
  const described = (hasStills: boolean) =>
    Object.values(pageWordsOf({ hasStills }))
      .map(([, description]) => t(description).toLowerCase())
      .filter((description) => description.includes(promised));
  expect(described(true)).toHaveLength(1);
  expect(described(false)).toEqual([]);
});
