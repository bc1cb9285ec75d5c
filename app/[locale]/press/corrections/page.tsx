import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { CorrectionList } from '@/components/CorrectionList';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { allCorrections, currentEdition, frameOf } from '@/lib/content';
import { correctionBlock } from '@/lib/document/compose/corrections';
import { getTranslations } from '@/lib/i18n/translations';
import { correctionsPath } from '@/lib/publish/feeds/addresses';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/corrections');

export default async function CorrectionsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  return (
    <Page frame={frameOf(edition, locale)} path="/press/corrections">
      <PageTitle lead={t('correction.description')}>{t('navigation.corrections')}</PageTitle>
      <div className="band columns pb-8">
        <div className="min-w-0 wide:col-start-2">
          <p className="no-print mb-6 font-label text-label">
            <a href={correctionsPath(locale)} type="application/atom+xml" className="target">
              {t('correction.feed')}
            </a>
          </p>
          <CorrectionList
            entries={allCorrections(edition, locale).map(({ release, correction }) => ({
              release,
              correction: correctionBlock(correction, { edition, locale, siteUrl: '' }),
            }))}
          />
        </div>
      </div>
    </Page>
  );
}
