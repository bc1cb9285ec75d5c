import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Words } from '@/components/Words';
import { currentEdition, filmOf, frameOf, withdrawalOf } from '@/lib/content';
import { feedLinks } from '@/lib/publish/feeds/addresses';
import { documentTitle } from '@/lib/publish/metadata';
import { currentParameters } from '../../current-parameters';

/** What the server answers with 410: that something stood there, and why it does not any more; nothing of its words. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('withdrawn');
  const locale = await getLocale();
  const { title } = filmOf(currentEdition(), locale).words;
  return {
    title: documentTitle(locale, t('title'), title),
    robots: { index: false },
    alternates: { types: feedLinks(locale, title) },
  };
}

export default async function WithdrawnPage() {
  const t = await getTranslations();
  const locale = await getLocale();
  const edition = currentEdition();
  const withdrawal = withdrawalOf(edition, currentParameters().item ?? '', locale);
  if (!withdrawal) notFound();
  return (
    <Page frame={frameOf(edition, locale)}>
      <PageTitle>{t('withdrawn.title')}</PageTitle>
      <div className="band columns pb-10">
        <div className="measure wide:col-start-2">
          <p>
            <Words text={t('withdrawn.text')} lang={locale} />
          </p>
          {withdrawal.reason && (
            <p className="mt-4">
              {t('withdrawn.reason')}: <Words {...withdrawal.reason} />
            </p>
          )}
          <p className="mt-4">
            <Words text={t('notFound.contact')} lang={locale} />
          </p>
        </div>
      </div>
    </Page>
  );
}
