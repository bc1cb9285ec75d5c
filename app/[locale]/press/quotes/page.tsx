import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { shownQuote } from '@/app/quotations';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Quotation } from '@/components/Quotation';
import { Section } from '@/components/Section';
import { currentEdition, frameOf, quotesByOccasion } from '@/lib/content';
import { formatDate } from '@/lib/i18n/formats';
import { hrefOf } from '@/lib/routes/href';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/quotes');

export default async function QuotesPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const groups = quotesByOccasion(edition, locale);
  return (
    <Page frame={frameOf(edition, locale)} path="/press/quotes">
      <PageTitle lead={groups.length > 0 ? t('quote.description') : t('quote.empty')}>
        {t('navigation.quotes')}
      </PageTitle>
      {groups.map(({ occasion, lang, date, quotes }, index) => (
        <Section
          key={`${date} ${occasion}`}
          id={`occasion-${index + 1}`}
          title={`${occasion}, ${formatDate(locale, date)}`}
          lang={lang}
        >
          {quotes.map((spoken) => (
            <Quotation
              key={spoken.quote.id}
              {...shownQuote(edition, locale, spoken)}
              place="entry"
              occasion={occasion}
            />
          ))}
        </Section>
      ))}
      {groups.length > 0 && (
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
