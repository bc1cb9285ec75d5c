import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Quotation } from '@/components/Quotation';
import { currentEdition, frameOf, quotesOf } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { quoteLines } from '@/lib/publish/quote-text';

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
            <Quotation key={spoken.quote.id} spoken={spoken} place="entry" lines={quoteLines(locale, spoken)} />
          ))}
          {quotes.length > 0 && (
            <p className="no-print font-label text-label">
              <a href={localPath(locale, '/press/quotes.txt')} download className="target">
                {t('copying.file')}
              </a>
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}
