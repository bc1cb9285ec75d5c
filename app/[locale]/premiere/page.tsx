import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { shownQuote } from '@/app/quotations';
import { DatesTable } from '@/components/DatesTable';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { PremiereHead } from '@/components/PremiereHead';
import { Quotation } from '@/components/Quotation';
import { ReleaseList } from '@/components/ReleaseList';
import { Section } from '@/components/Section';
import { currentEdition, frameOf, listOf, premiereOf, quotesOf, sourceLinks } from '@/lib/content';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/premiere');

export default async function PremierePage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const premiere = premiereOf(edition, locale);
  const day = premiere?.facts.date;
  const said = quotesOf(edition, locale, (quote) => quote.facts.date === day);
  const releases = listOf(edition, 'press', locale).filter((release) => release.facts.date === day);
  const dates = listOf(edition, 'release-dates', locale);
  return (
    <Page frame={frameOf(edition, locale)} path="/premiere">
      <PageTitle>{t('navigation.premiere')}</PageTitle>
      {premiere && <PremiereHead premiere={premiere} />}
      {said.length > 0 && (
        <Section id="said" title={t('premiere.said')}>
          {said.map((spoken) => (
            <Quotation key={spoken.quote.id} {...shownQuote(edition, locale, spoken)} />
          ))}
        </Section>
      )}
      {releases.length > 0 && (
        <Section id="releases" title={t('premiere.releases')}>
          <ReleaseList releases={releases} />
        </Section>
      )}
      <section id="dates" aria-labelledby="dates-title" className="band pb-8">
        <h2 id="dates-title" className="border-t border-line pt-10 pb-8 font-display text-head">
          {t('premiere.allDates')}
        </h2>
        <DatesTable
          dates={dates.map((date) => ({ date, sources: sourceLinks(edition, locale, date.facts.evidence.sources) }))}
        />
      </section>
    </Page>
  );
}
