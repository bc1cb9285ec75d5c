import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Page } from '@/components/Page';
import { Pages } from '@/components/Pages';
import { PageTitle } from '@/components/PageTitle';
import { ReleaseList } from '@/components/ReleaseList';
import { Section } from '@/components/Section';
import { currentEdition, frameOf, listOf } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { pressPageCount, releasesPerPage } from '@/lib/publish/pages';

const material = ['quotes', 'facts', 'coverage', 'stills'] as const;

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press');

export default async function PressPage({ searchParams }: PageProps<'/[locale]/press'>) {
  const { page: asked = '1' } = await searchParams;
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
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
      </Section>
      <Section id="material" title={t('press.material')}>
        <ul className="grid gap-x-8 gap-y-7 mid:grid-cols-2">
          {material.map((name) => (
            <li key={name} className="border-t border-line pt-3">
              <a href={localPath(locale, `/press/${name}`)} className="target font-display text-head leading-tight">
                {t(`navigation.${name}`)}
              </a>
              <p className="text-soft">{t(`${name === 'quotes' ? 'quote' : name}.description`)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
