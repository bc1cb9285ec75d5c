import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Quotation } from '@/components/Quotation';
import { currentEdition, frameOf, quotesOf } from '@/lib/content';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/quotes');

export default async function QuotesPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const quotes = quotesOf(edition, locale);
  return (
    <Page frame={frameOf(edition, locale)} path="/press/quotes">
      <PageTitle lead={quotes.length > 0 ? t('quote.description') : t('quote.empty')}>
        {t('navigation.quotes')}
      </PageTitle>
      <div className="band columns pb-8">
        <div className="min-w-0 wide:col-start-2">
          {quotes.map((spoken) => (
            <Quotation key={spoken.quote.id} spoken={spoken} place="entry" />
          ))}
        </div>
      </div>
    </Page>
  );
}
