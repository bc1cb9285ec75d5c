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
      <PageTitle>{t('navigation.quotes')}</PageTitle>
      <p className="max-w-2xl">{quotes.length > 0 ? t('quote.description') : t('quote.empty')}</p>
      {quotes.map((spoken) => (
        <Quotation key={spoken.quote.id} spoken={spoken} place="entry" />
      ))}
    </Page>
  );
}
