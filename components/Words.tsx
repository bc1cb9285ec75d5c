import { useLocale } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { typeset } from '@/lib/markdown/typography';

/** A piece of content: with the right spaces, and with its own language where that is not the page's. */
export function Words({ text, lang }: { text: string; lang: Locale }) {
  const set = typeset(lang, text);
  return lang === useLocale() ? set : <span lang={lang}>{set}</span>;
}
