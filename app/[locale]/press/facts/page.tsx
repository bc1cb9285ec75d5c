import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Blocks } from '@/components/document/Blocks';
import { MoreLink } from '@/components/MoreLink';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { currentEdition, filmOf, frameOf } from '@/lib/content';
import { factTable } from '@/lib/document/compose/facts';
import { getTranslations } from '@/lib/i18n/translations';
import { wholeFactSheet } from '@/lib/publish/fact-sheet';
import { hrefOf } from '@/lib/routes/href';

const fileNames = ['csv', 'json'] as const;

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/facts');

export default async function FactsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const facts = factTable(wholeFactSheet(edition, locale), { edition, locale, siteUrl: '' });
  return (
    <Page frame={frameOf(edition, locale)} path="/press/facts">
      <PageTitle lead={t('facts.description')} asOf={film.facts.asOf}>
        {t('navigation.facts')}
      </PageTitle>
      <div className="band pt-4 pb-8">
        <Notice of={film} path="/press/facts" />
        <Blocks blocks={[facts]} />
        <p className="no-print mt-8 flex flex-wrap gap-x-7 font-label text-label">
          {fileNames.map((name) => (
            <a
              key={name}
              href={hrefOf({ kind: 'fixed-file', locale, path: `/press/facts.${name}` })}
              download
              className="target"
            >
              {t(`facts.${name}`)}
            </a>
          ))}
        </p>
        <MoreLink path="/dates">{t('home.allDates')}</MoreLink>
      </div>
    </Page>
  );
}
