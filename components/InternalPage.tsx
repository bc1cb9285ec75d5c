import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Frame } from '@/lib/content';
import { useTranslations } from '@/lib/i18n/translations';
import { Page } from './Page';
import { PageTitle } from './PageTitle';
import { Words } from './Words';

type Props = {
  frame: Frame;
  title: string;
  /** One or two sentences, in the page's language. */
  text: string;
  /** What else there is to say, as paragraphs. */
  children?: ReactNode;
};

/** A page that is answered in the place of another one, and has no address: it says why, and whom to ask. */
export function InternalPage({ frame, title, text, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('notFound');
  return (
    <Page frame={frame}>
      <PageTitle>{title}</PageTitle>
      <div className="band columns pb-10">
        <div className="measure wide:col-start-2">
          <p>
            <Words text={text} lang={locale} />
          </p>
          {children}
          <p className="mt-4">
            <Words text={t('contact')} lang={locale} />
          </p>
        </div>
      </div>
    </Page>
  );
}
