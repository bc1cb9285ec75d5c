import type { Locale } from '../../i18n/locales';
import { messages } from '../../i18n/messages';

/** A page that needs neither content nor renderer, for when one of them fails: words, and the site's own styles. */
export function errorPage(locale: Locale, reason: 'failed' | 'preparing', styles: readonly string[]): string {
  const { error } = messages[locale];
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${error.title}</title>${links}</head><body><main class="band columns pt-10"><div class="wide:col-start-2"><h1 class="font-display text-page">${error.title}</h1><p class="measure mt-4">${error[reason]}</p></div></main></body></html>\n`;
}
