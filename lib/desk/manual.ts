import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, type Locale } from '../i18n/locales';

/** The manual of the content in a language: it says what each field means. Empty where it is not there. */
export function manualIn(language: Locale): string {
  const place = join('content', language === defaultLocale ? 'README.md' : `README.${language}.md`);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
}
