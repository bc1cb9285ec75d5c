import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Locale } from '@/lib/i18n/locales';
import { withScrollingTables } from '@/lib/markdown/scrolling-tables';
import { quoteElement, type Targets, toTree } from '@/lib/markdown/tree';
import { Quotation, type QuotationPlace, type ShownQuote } from './Quotation';

export type ProseTargets = Targets & { quote(id: string): ShownQuote | undefined };

type Props = {
  markdown: string;
  lang: Locale;
  targets: ProseTargets;
  /** Where a page holds several texts: keeps the addresses of their footnotes apart. */
  name?: string;
  quotationPlace?: QuotationPlace;
};

/** A Markdown text, with the quotations it places. One that is not public is not there. */
export function Prose({ markdown, lang, targets, name, quotationPlace }: Props) {
  const t = useTranslations('prose');
  const pageLocale = useLocale();
  const tree = toTree(markdown, {
    lang,
    pageLocale,
    targets,
    name,
    footnotes: { label: t('footnotes'), back: (reference) => t('backToText', { reference }) },
  });
  const quotation = ({ id }: { id: string }) => {
    const shown = targets.quote(id);
    return shown ? <Quotation {...shown} place={quotationPlace} /> : null;
  };
  const components = { [quoteElement]: quotation } as object;
  return (
    <div className="prose" lang={lang === pageLocale ? undefined : lang}>
      {toJsxRuntime(withScrollingTables(tree), { Fragment, jsx, jsxs, components })}
    </div>
  );
}
