import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { MoreLink } from '@/components/MoreLink';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { PremiereHead } from '@/components/PremiereHead';
import { Quotation } from '@/components/Quotation';
import { ReleaseList } from '@/components/ReleaseList';
import { Section } from '@/components/Section';
import { currentEdition, filmOf, frameOf, listOf, premiereOf, quotesOf } from '@/lib/content';
import { quotationBlock } from '@/lib/document/compose/quotation';
import { getTranslations } from '@/lib/i18n/translations';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/premiere');

export default async function PremierePage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const context = { edition, locale, siteUrl: '' };
  const film = filmOf(edition, locale);
  const premiere = premiereOf(edition, locale);
  const day = premiere?.facts.date;
  const said = quotesOf(edition, locale, (quote) => quote.facts.date === day);
  const releases = listOf(edition, 'press', locale).filter((release) => release.facts.date === day);
  return (
    <Page frame={frameOf(edition, locale)} path="/premiere">
      <PageTitle asOf={film.facts.asOf}>{t('navigation.premiere')}</PageTitle>
      {premiere && <PremiereHead premiere={premiere} />}
      {said.length > 0 && (
        <Section id="said" title={t('premiere.said')}>
          {said.map((spoken) => (
            <Quotation key={spoken.quote.id} quotation={quotationBlock(spoken, context, 'page')} />
          ))}
        </Section>
      )}
      {releases.length > 0 && (
        <Section id="releases" title={t('premiere.releases', { count: releases.length })}>
          <ReleaseList releases={releases} />
        </Section>
      )}
      <div className="band pb-8">
        <MoreLink path="/dates">{t('home.allDates')}</MoreLink>
      </div>
    </Page>
  );
}
