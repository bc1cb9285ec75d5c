import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Words } from '@/components/Words';
import { currentEdition, filmOf, frameOf } from '@/lib/content';
import { feedLinks } from '@/lib/publish/feeds/addresses';
import { documentTitle } from '@/lib/publish/metadata';

/** What the server answers with 404: the same page whatever was asked for, so that it tells nothing about what is not public. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound');
  const locale = await getLocale();
  const { title } = filmOf(currentEdition(), locale).words;
  return {
    title: documentTitle(locale, t('title'), title),
    robots: { index: false },
    alternates: { types: feedLinks(locale, title) },
  };
}

export default async function NotFoundPage() {
  const t = await getTranslations('notFound');
  const locale = await getLocale();
  return (
    <Page frame={frameOf(currentEdition(), locale)}>
      <PageTitle>{t('title')}</PageTitle>
      <div className="band columns pb-10">
        <div className="measure wide:col-start-2">
          <p>
            <Words text={t('text')} lang={locale} />
          </p>
          <p className="mt-4">
            <Words text={t('contact')} lang={locale} />
          </p>
        </div>
      </div>
    </Page>
  );
}
