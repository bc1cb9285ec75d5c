import { targetsOf } from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';
import { toTree } from '../../markdown/tree';
import type { Prose } from '../blocks';
import type { QuotationPlace } from '../press-blocks';
import { blocksOfTree } from './from-tree';
import { foreign, type PublishContext } from './parts';
import { quotationBlock } from './quotation';

type Place = {
  /** Sets its footnotes apart from those of the other texts on the page. */
  name?: string;
  /** Where the quotations of the text stand. */
  quotations?: QuotationPlace;
};

/** A Markdown text of the content, with the quotations it places. One that is not public is not there. */
export function proseBlock(
  markdown: string,
  lang: Locale,
  context: PublishContext,
  { name, quotations = 'page' }: Place = {},
): Prose {
  const { edition, locale, siteUrl } = context;
  const t = translator(locale);
  const targets = targetsOf(edition, locale);
  const tree = toTree(markdown, {
    lang,
    pageLocale: locale,
    targets,
    name,
    footnotes: { label: t('prose.footnotes'), back: (reference) => t('prose.backToText', { reference }) },
  });
  const quotation = (id: string) => {
    const spoken = targets.quote(id);
    return spoken ? [quotationBlock(spoken, context, quotations)] : [];
  };
  return { kind: 'prose', ...foreign(lang, locale), blocks: blocksOfTree(tree, { siteUrl, quotation }) };
}
