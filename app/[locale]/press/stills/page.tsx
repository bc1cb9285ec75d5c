import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { currentParameters } from '@/app/current-parameters';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { ArtworkList } from '@/components/ArtworkList';
import { ContactCard } from '@/components/ContactCard';
import { FileLink } from '@/components/FileLink';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { StillList } from '@/components/StillList';
import { WidthLinks } from '@/components/WidthLinks';
import { currentEdition, filmOf, frameOf, shownStills, siteUrl } from '@/lib/content';
import { contactBlock } from '@/lib/document/compose/contact';
import { licenceRunOf } from '@/lib/document/compose/licence';
import { getTranslations } from '@/lib/i18n/translations';
import { pictureBytes } from '@/lib/publish/archive/about-size';
import { aboutStillSize } from '@/lib/publish/files/about-size';
import { commonsLine } from '@/lib/publish/rights/commons-line';
import { drawingsOf } from '@/lib/publish/theme';
import { hrefOf } from '@/lib/routes/href';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/stills');

export default async function StillsPage() {
  const { min } = currentParameters();
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const frame = frameOf(edition, locale);
  const film = filmOf(edition, locale);
  const drawings = drawingsOf(film).map((drawing) => ({
    ...drawing,
    licence: licenceRunOf(drawing, { edition, locale }),
  }));
  const stills = shownStills(edition, locale).map((shown) => ({
    ...shown,
    about: aboutStillSize(shown.photo.bytes),
    licence: licenceRunOf(shown.still.facts, { edition, locale }),
    commons: commonsLine(shown, { edition, locale, siteUrl: siteUrl() }),
  }));
  const wide = stills.filter(({ photo }) => photo.pixels.width >= Number(min ?? 0));
  return (
    <Page frame={frame} path="/press/stills">
      <PageTitle lead={t(stills.length > 0 ? 'stills.description' : 'stills.descriptionEmpty')}>
        {t('navigation.stills')}
      </PageTitle>
      <Section id="stills" title={t('stills.title')}>
        {stills.length > 0 ? (
          <>
            <p className="no-print measure mb-8">{t('stills.contactSheet')}</p>
            <WidthLinks min={min} />
            {wide.length > 0 ? <StillList stills={wide} /> : <p className="measure">{t('stills.noneSoWide')}</p>}
          </>
        ) : (
          <>
            <p className="measure mb-6">{t('stills.empty')}</p>
            {frame.contact && <ContactCard contact={contactBlock(frame.contact, locale)} />}
          </>
        )}
      </Section>
      {stills.length + drawings.length > 0 && (
        <div className="no-print band columns">
          <p className="wide:col-start-2">
            <FileLink
              path={hrefOf({ kind: 'pictures', locale })}
              label={t('downloads.allPictures')}
              about={pictureBytes(edition, locale)}
              type="application/zip"
            />
          </p>
        </div>
      )}
      {drawings.length > 0 && (
        <Section id="artwork" title={t('artwork.title')}>
          <ArtworkList drawings={drawings} lang={film.lang} />
        </Section>
      )}
    </Page>
  );
}
