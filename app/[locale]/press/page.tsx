import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { MoreLink } from '@/components/MoreLink';
import { Page } from '@/components/Page';
import { Pages } from '@/components/Pages';
import { PageTitle } from '@/components/PageTitle';
import { ReleaseList } from '@/components/ReleaseList';
import { Section } from '@/components/Section';
import { currentEdition, frameOf, listOf } from '@/lib/content';
import { pageWordsOf } from '@/lib/i18n/page-words';
import { localPath } from '@/lib/i18n/routes';
import { atomPath } from '@/lib/publish/feeds/addresses';
import { kitSchemaPath } from '@/lib/publish/files/addresses';
import { pressPageCount, releasesPerPage } from '@/lib/publish/pages';

const material = [
  '/press/downloads',
  '/press/stills',
  '/press/quotes',
  '/press/facts',
  '/press/book',
  '/press/coverage',
] as const;

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press');

export default async function PressPage({ searchParams }: PageProps<'/[locale]/press'>) {
  const { page: asked = '1' } = await searchParams;
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const words = pageWordsOf({ hasStills: edition.all('stills').length > 0 });
  const page = Number(asked);
  const pages = pressPageCount(edition);
  if (!(page >= 1 && page <= pages)) notFound();
  const releases = listOf(edition, 'press', locale).slice((page - 1) * releasesPerPage, page * releasesPerPage);
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
            const [title, description] = words[path];
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
          <a href={localPath(locale, '/kit.json')} className="target">
            {t('data.kit')}
          </a>
          <a href={kitSchemaPath} hrefLang="en" className="target">
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
