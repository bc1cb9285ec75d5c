import type { Licence } from '../../content/queries';
import { licenceOf } from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';
import type { Run } from '../runs';
import type { PublishContext } from './parts';

/** What a licence is called, and whether it is a free one; a link to its text where it has one. */
export function licenceRun(licence: Licence, locale: Locale): Run {
  const t = translator(locale);
  switch (licence.kind) {
    case 'news-only':
      return { text: t('rights.newsOnly') };
    case 'terms':
      return { text: t('rights.terms'), href: licence.address, rel: 'license' };
    case 'creative-commons': {
      const { name, address, freeTemplate } = licence;
      return { text: freeTemplate ? name : t('rights.notFree', { name }), href: address, rel: 'license' };
    }
  }
}

/** The licence of a picture or a text, where there is one. */
export function licenceRunOf(
  own: { licence?: string | undefined },
  context: Pick<PublishContext, 'edition' | 'locale'>,
) {
  const licence = licenceOf(context.edition, own);
  return licence && licenceRun(licence, context.locale);
}
