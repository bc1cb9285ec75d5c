import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Notice } from '@/components/Notice';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';

const rendered = (locale: Locale, of: { lang: Locale; original: Locale; isStale: boolean }) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <Notice of={of} path="/press/kite" />
    </NextIntlClientProvider>,
  );

const text = (html: string) => html.replace(/<[^>]*>/g, '');

describe.each(locales)('in %s', (locale) => {
  const original = locales.find((each) => each !== locale) as Locale;

  it('readers of a stale translation are told so, with a way to the original', () => {
    const html = rendered(locale, { lang: locale, original, isStale: true });
    const [words = ''] = messages[locale].notice.stale.split(/[<{]/);
    expect(text(html)).toContain(words);
    expect(html).toContain(`<a href="/${original}/press/kite" hrefLang="${original}">`);
  });

  it('readers of a text that is not translated are told which language it is in', () => {
    const [words = ''] = messages[locale].notice.untranslated.split('{');
    expect(text(rendered(locale, { lang: original, original, isStale: false }))).toContain(words);
  });

  it('readers of everything else are told nothing', () => {
    expect(rendered(locale, { lang: locale, original, isStale: false })).toBe('');
    expect(rendered(locale, { lang: locale, original: locale, isStale: false })).toBe('');
  });
});
