import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { currentParameters } from '@/app/current-parameters';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { CoverageFilters } from '@/components/CoverageFilters';
import { CoverageList } from '@/components/CoverageList';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { coverageList, currentEdition, frameOf, frozenOn } from '@/lib/content';
import { getTranslations } from '@/lib/i18n/translations';
import { coverageChoices, coverageKinds, filterOf, matches } from '@/lib/publish/coverage-filter';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/coverage');

export default async function CoveragePage() {
  const filter = filterOf(currentParameters());
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const all = coverageList(edition, locale);
  const entries = all.filter((entry) => matches(filter, entry));
  return (
    <Page frame={frameOf(edition, locale)} path="/press/coverage">
      <PageTitle lead={all.length > 0 ? t('coverage.description') : t('coverage.empty')}>
        {t('navigation.coverage')}
      </PageTitle>
      {all.length > 0 && !frozenOn() && <CoverageFilters {...coverageChoices(all, filter)} />}
      {coverageKinds.map((kind) => {
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
