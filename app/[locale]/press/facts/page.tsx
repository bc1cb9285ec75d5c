import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { FactSheet } from '@/components/FactSheet';
import { MoreLink } from '@/components/MoreLink';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { currentEdition, filmOf, frameOf, sourceLinks } from '@/lib/content';
import { factSheet } from '@/lib/publish/fact-sheet';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/facts');

export default async function FactsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const rows = factSheet(edition, locale).map((row) => ({ row, sources: sourceLinks(edition, row.sources) }));
  return (
    <Page frame={frameOf(edition, locale)} path="/press/facts">
      <PageTitle lead={t('facts.description')}>{t('navigation.facts')}</PageTitle>
      <div className="band pt-4 pb-8">
        <Notice lang={filmOf(edition, locale).lang} />
        <FactSheet rows={rows} />
        <MoreLink path="/premiere">{t('home.allDates')}</MoreLink>
      </div>
    </Page>
  );
}
