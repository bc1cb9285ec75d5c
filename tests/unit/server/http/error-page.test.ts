import { expect, test } from 'vitest';
import { locales } from '../../../../lib/i18n/locales';
import { messages } from '../../../../lib/i18n/messages';
import { errorPage } from '../../../../lib/server/http/error-page';

test.each(locales)(
  'a reader of /%s is told in that language that a page failed, or that the site is not ready',
  (locale) => {
    const { title, failed, preparing } = messages[locale].error;
    for (const [reason, words] of [
      ['failed', failed],
      ['preparing', preparing],
    ] as const) {
      const page = errorPage(locale, reason, []);
      expect(page).toMatch(/^<!DOCTYPE html>/);
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain(`<title>${title}</title>`);
      expect(page).toMatch(new RegExp(`<h1[^>]*>${title}</h1><p[^>]*>${words}</p>`));
    }
  },
);

test('it asks for nothing but the site’s own styles: no script, no picture', () => {
  const page = errorPage('en', 'failed', ['/_next/static/site.css']);
  expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="stylesheet" href="/_next/static/site.css">']);
  expect(page).not.toMatch(/<script|<style|<img|style=/);
});
