import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { FactSheet } from '@/components/FactSheet';
import { MoreLink } from '@/components/MoreLink';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { currentEdition, filmOf, frameOf, sourceLinks } from '@/lib/content';
import { wholeFactSheet } from '@/lib/publish/fact-sheet';
import { printRow, printSayer } from '@/lib/publish/fact-sheet/print';
import { hrefOf } from '@/lib/routes/href';

const fileNames = ['csv', 'json'] as const;

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/facts');

export default async function FactsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const rows = wholeFactSheet(edition, locale).map((each) => {
    const row = printRow(locale, each);
    return { row, sayer: printSayer(locale, row), sources: sourceLinks(edition, locale, each.sources) };
  });
  return (
    <Page frame={frameOf(edition, locale)} path="/press/facts">
      <PageTitle lead={t('facts.description')} asOf={film.facts.asOf}>
        {t('navigation.facts')}
      </PageTitle>
      <div className="band pt-4 pb-8">
        <Notice lang={film.lang} />
        <FactSheet rows={rows} />
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
        <MoreLink path="/premiere">{t('home.allDates')}</MoreLink>
      </div>
    </Page>
  );
}
