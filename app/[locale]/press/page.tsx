import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { currentParameters } from '@/app/current-parameters';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { MoreLink } from '@/components/MoreLink';
import { Page } from '@/components/Page';
import { Pages } from '@/components/Pages';
import { PageTitle } from '@/components/PageTitle';
import { ReleaseList } from '@/components/ReleaseList';
import { Section } from '@/components/Section';
import { currentEdition, frameOf, frozenOn, listOf } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { getTranslations } from '@/lib/i18n/translations';
import { atomPath } from '@/lib/publish/feeds/addresses';
import { pressPageCount, releasesPerPage } from '@/lib/publish/pages';
import { hrefOf } from '@/lib/routes/href';
import { pageWordsOf } from '@/lib/routes/page-words';

const material = [
  '/press/downloads',
  '/press/stills',
  '/press/quotes',
  '/press/facts',
  '/press/book',
  '/press/coverage',
] as const;

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press');

export default async function PressPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const hasStills = edition.all('stills').length > 0;
  const page = Number(currentParameters().page ?? 1);
  const all = listOf(edition, 'press', locale);
  // Files cannot be told apart by a query: a frozen copy has one page of them.
  const pages = frozenOn() ? 1 : pressPageCount(edition);
  const releases = pages === 1 ? all : all.slice((page - 1) * releasesPerPage, page * releasesPerPage);
  return (
    <Page frame={frameOf(edition, locale)} path="/press">
      <PageTitle lead={t('press.description')}>{t('navigation.press')}</PageTitle>
      <Section id="releases" title={t('press.releases')}>
        <ReleaseList releases={releases} />
        <Pages path="/press" page={page} pages={pages} />
        <MoreLink path="/press/corrections">{t('correction.all')}</MoreLink>
      </Section>
      <Section id="material" title={t('press.material')}>
        <ul className="grid gap-x-8 gap-y-7 mid:grid-cols-2">
          {material.map((path) => {
            const { title, description } = pageWordsOf(path, { hasStills });
            return (
              <li key={path} className="border-t border-line pt-3">
                <a href={localPath(locale, path)} className="target font-display text-head leading-tight">
                  {t(title)}
                </a>
                <p className="text-soft">{t(description)}</p>
              </li>
            );
          })}
        </ul>
        <p className="no-print mt-7 flex flex-wrap gap-x-7 font-label text-label">
          <a href={hrefOf({ kind: 'fixed-file', locale, path: '/kit.json' })} className="target">
            {t('data.kit')}
          </a>
          <a href={hrefOf({ kind: 'kit-schema' })} hrefLang="en" className="target">
            {t('data.schema')}
          </a>
          <a href={atomPath(locale)} className="target">
            {t('data.feed')}
          </a>
        </p>
      </Section>
    </Page>
  );
}
