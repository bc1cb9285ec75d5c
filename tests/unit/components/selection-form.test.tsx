import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SelectionForm } from '@/components/SelectionForm';
import { locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { downloadSizes } from '@/lib/publish/archive/download-sizes';
import { downloadsOf } from '@/lib/publish/archive/downloads';
import { site } from '../../support/page-nodes';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

it.each(locales)('every tick has a name of its own in %s, with its size and what it is a format of', (locale) => {
  const context = { edition: secondFilmAt(noon), locale, siteUrl: site };
  const items = downloadsOf(context);
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <SelectionForm action="/" items={items} sizes={downloadSizes(items, context)} />
    </NextIntlClientProvider>,
  );
  const wordsOf = (id: string) => {
    const [, inside = ''] = new RegExp(`id="${id}"[^>]*>(.*?)</(?:h3|label)>`).exec(html) ?? [];
    return inside.replace(/<[^>]*>/g, '');
  };
  const names = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, ids = '']) =>
    ids.split(' ').map(wordsOf).join(', '),
  );
  expect(names).toHaveLength(items.length);
  expect(new Set(names).size).toBe(items.length);
  for (const name of names) expect(name).toMatch(/\d.*[BБ]/);
});
