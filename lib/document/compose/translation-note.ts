import type { Localized } from '../../content';
import { languageAfterIn } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { Block } from '../blocks';
import { type PublishContext, paragraph } from './parts';

/**
 * Says that a text is shown in another language than the page's, or that its original has changed since it was translated.
 *
 * @param path of the text, behind its language.
 */
export function translationNote(
  { lang, original, isStale }: Pick<Localized, 'lang' | 'original' | 'isStale'>,
  path: string,
  { locale, siteUrl }: PublishContext,
): Block[] {
  const t = translator(locale);
  if (lang !== locale) {
    const language = languageAfterIn(locale, lang);
    return [paragraph([{ text: t('notice.untranslated', { language }) }], 'note')];
  }
  if (!isStale) return [];
  const sentence = t.markup('notice.stale', {
    language: languageAfterIn(locale, original),
    original: (words) => `\n${words}\n`,
  });
  const [before = '', words = '', after = ''] = sentence.split('\n');
  const link = { text: words, href: siteUrl + localPath(original, path), hrefLang: original };
  return [paragraph([{ text: before }, link, { text: after }], 'note')];
}
