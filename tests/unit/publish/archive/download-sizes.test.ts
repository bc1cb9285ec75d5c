import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { downloadSizes } from '@/lib/publish/archive/download-sizes';
import { downloadsOf } from '@/lib/publish/archive/downloads';
import { kitJson } from '@/lib/publish/kit';
import { site } from '../../../support/page-nodes';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

it.each(locales)('everything that can be ticked has a size in %s; that of a text is its own', (locale) => {
  const context = { edition: secondFilmAt(noon), locale, siteUrl: site };
  const items = downloadsOf(context);
  const sizes = downloadSizes(items, context);
  expect(items.filter(({ id }) => !((sizes.get(id) ?? 0) > 100)).map(({ id }) => id)).toEqual([]);
  expect(sizes.get('kit.json')).toBe(Buffer.byteLength(kitJson(context)));
});
