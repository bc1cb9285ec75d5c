import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { CoverageList } from '@/components/CoverageList';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { currentEdition, frameOf, listOf } from '@/lib/content';

const kinds = ['review', 'interview', 'feature', 'news', 'advertorial'] as const;

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/coverage');

export default async function CoveragePage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const entries = listOf(edition, 'coverage', locale);
  return (
    <Page frame={frameOf(edition, locale)} path="/press/coverage">
      <PageTitle lead={entries.length > 0 ? t('coverage.description') : t('coverage.empty')}>
        {t('navigation.coverage')}
      </PageTitle>
      {kinds.map((kind) => {
        const ofKind = entries.filter(({ facts }) => facts.kind === kind);
        return (
          ofKind.length > 0 && (
            <Section key={kind} id={kind} title={t(`coverage.${kind}`)}>
              <CoverageList entries={ofKind} />
            </Section>
          )
        );
      })}
    </Page>
  );
}
