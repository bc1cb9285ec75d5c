import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Blocks } from '@/components/document/Blocks';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { currentEdition, frameOf } from '@/lib/content';
import { occasionSections } from '@/lib/document/compose/occasions';
import { getTranslations } from '@/lib/i18n/translations';
import { hrefOf } from '@/lib/routes/href';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/quotes');

export default async function QuotesPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const occasions = occasionSections({ edition, locale, siteUrl: '' });
  return (
    <Page frame={frameOf(edition, locale)} path="/press/quotes">
      <PageTitle lead={occasions.length > 0 ? t('quote.description') : t('quote.empty')}>
        {t('navigation.quotes')}
      </PageTitle>
      <Blocks blocks={occasions} />
      {occasions.length > 0 && (
        <div className="band columns pb-8">
          <p className="no-print font-label text-label wide:col-start-2">
            <a href={hrefOf({ kind: 'fixed-file', locale, path: '/press/quotes.txt' })} download className="target">
              {t('copying.file')}
            </a>
          </p>
        </div>
      )}
    </Page>
  );
}
