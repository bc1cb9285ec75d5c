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
import { pressPageCount, releasesPerPage } from '@/lib/publish/pages';

const material = ['quotes', 'facts', 'coverage'] as const;

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
      <PageTitle>{t('navigation.press')}</PageTitle>
      <Section id="releases" title={t('press.releases')}>
        <ReleaseList releases={releases} />
        <Pages path="/press" page={page} pages={pages} />
      </Section>
      <Section id="material" title={t('press.material')}>
        <ul className="grid gap-4">
          {material.map((name) => (
            <li key={name}>
              <MoreLink path={`/press/${name}`}>{t(`navigation.${name}`)}</MoreLink>
              <p>{t(`${name === 'quotes' ? 'quote' : name}.description`)}</p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
