import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { currentParameters } from '@/app/current-parameters';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { FileLink } from '@/components/FileLink';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { SelectionForm } from '@/components/SelectionForm';
import { currentEdition, frameOf, frozenOn, siteUrl } from '@/lib/content';
import { locales } from '@/lib/i18n/locales';
import { getTranslations } from '@/lib/i18n/translations';
import { aboutKitSize } from '@/lib/publish/archive/about-size';
import { downloadSizes } from '@/lib/publish/archive/download-sizes';
import { downloadsOf } from '@/lib/publish/archive/downloads';
import { releasesPerPage } from '@/lib/publish/pages';
import { hrefOf } from '@/lib/routes/href';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/downloads');

export default async function DownloadsPage() {
  const { problem } = currentParameters();
  const locale = await getLocale();
  const t = await getTranslations('downloads');
  const navigation = await getTranslations('navigation');
  const edition = currentEdition();
  const kits = [
    ...[locale, ...locales.filter((other) => other !== locale)].map((language) => ({
      path: hrefOf({ kind: 'kit', locale: language }),
      label: t('kitIn', { language }),
      about: aboutKitSize(edition, language),
    })),
    { path: hrefOf({ kind: 'kit' }), label: t('kitAll'), about: aboutKitSize(edition) },
  ];
  const context = { edition, locale, siteUrl: siteUrl() };
  const items = downloadsOf(context);
  const hasStills = edition.all('stills').length > 0;
  const isTooMany = edition.all('press').length > releasesPerPage;
  return (
    <Page frame={frameOf(edition, locale)} path="/press/downloads">
      <PageTitle lead={t('description')}>{navigation('downloads')}</PageTitle>
      {(problem === 'nothing' || problem === 'unknown') && (
        <p role="alert" className="band font-semibold">
          {t(problem)}
        </p>
      )}
      <Section id="kit" title={t('kit')}>
        <p className="measure">
          {t(hasStills ? 'kitNote' : 'kitNoteWithoutStills')} {isTooMany && t('kitNewest', { count: releasesPerPage })}
        </p>
        <ul className="mt-4">
          {kits.map(({ path, label, about }) => (
            <li key={path}>
              <FileLink path={path} label={label} about={about} type="application/zip" />
            </li>
          ))}
        </ul>
      </Section>
      {!frozenOn() && (
        <Section id="choose" title={t('choose')}>
          <SelectionForm
            action={hrefOf({ kind: 'selection', locale, items: [] })}
            items={items}
            sizes={downloadSizes(items, context)}
          />
        </Section>
      )}
    </Page>
  );
}
