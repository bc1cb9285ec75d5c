import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Words } from './Words';

type Props = {
  children: ReactNode;
  lang?: string;
  /** One or two sentences under it, in the page's language. */
  lead?: string;
};

/** The title of a page, in the columns that are read. */
export function PageTitle({ children, lang, lead }: Props) {
  const locale = useLocale();
  return (
    <div className="band columns pt-10 pb-4 wide:pt-16">
      <div className="wide:col-start-2">
        <h1 lang={lang} className="max-w-[22em] font-display text-page leading-[1.1] tracking-[-0.01em]">
          {children}
        </h1>
        {lead && (
          <p className="measure mt-4 text-lead leading-snug text-balance text-soft">
            <Words text={lead} lang={locale} />
          </p>
        )}
      </div>
    </div>
  );
}
