import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';

/** A page that needs neither content nor renderer, for when one of them fails. */
export function errorPage(locale: Locale, reason: 'failed' | 'preparing'): string {
  const { error } = messages[locale];
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${error.title}</title></head><body><h1>${error.title}</h1><p>${error[reason]}</p></body></html>\n`;
}
