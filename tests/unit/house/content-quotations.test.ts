import { describe, expect, it } from 'vitest';
import type { Item } from '@/lib/content';
import { locales } from '@/lib/i18n/locales';
import { quoteIdsIn } from '@/lib/markdown/quote-markers';
import { items, writtenTexts } from '../../support/real-content';

const quotes = items.filter((item): item is Item<'quotes'> => item.kind === 'quotes');
const withBody = items.filter(
  ({ kind }) => kind === 'press' || kind === 'story' || kind === 'people' || kind === 'film',
);

describe.each(quotes)('the quotation $id', ({ id, facts, texts }) => {
  it('has its words in every language they were published in', () => {
    expect(facts.originals.filter((locale) => !texts[locale])).toEqual([]);
  });

  it.each(locales)('stands word for word in one file only in %s: texts place it, none repeats it', (locale) => {
    const words = texts[locale]?.body ?? '';
    const places = writtenTexts.filter((each) => each.locale === locale && each.text.includes(words));
    expect(places.map(({ place }) => place)).toEqual([`quotes/${id}/${locale}.md body`]);
  });

  it('has no quotation marks of its own around it: the page sets them', () => {
    for (const locale of locales) expect(texts[locale]?.body).not.toMatch(/^[«“„‘"].*[»”’"]$/s);
  });
});

it.each(withBody)('the text $kind/$id places no quotation twice, and the same ones in every language', ({ texts }) => {
  const [first = [], ...others] = locales.map((locale) => quoteIdsIn(texts[locale]?.body ?? ''));
  expect(new Set(first).size).toBe(first.length);
  for (const ids of others) expect(ids).toEqual(first);
});
