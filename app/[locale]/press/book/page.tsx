import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Blocks } from '@/components/document/Blocks';
import { FileLink } from '@/components/FileLink';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { currentEdition, filmOf, frameOf } from '@/lib/content';
import { pressBookParts } from '@/lib/document/compose/press-book';
import { synopsisBlocks } from '@/lib/document/compose/synopses';
import { textsOf } from '@/lib/document/texts';
import { toBasicBlocks } from '@/lib/document/to-basic-blocks';
import { localPath } from '@/lib/i18n/routes';
import { getTranslations } from '@/lib/i18n/translations';
import { aboutBookSize } from '@/lib/publish/files/about-size';
import { hrefOf } from '@/lib/routes/href';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/book');

export default async function PressBookPage() {
  const locale = await getLocale();
  const t = await getTranslations('book');
  const navigation = await getTranslations('navigation');
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const context = { edition, locale, siteUrl: '' };
  const parts = pressBookParts(context);
  const file = hrefOf({ kind: 'fixed-file', locale, path: '/press/book.pdf' });
  const characters = textsOf(toBasicBlocks(parts.flatMap(({ blocks }) => blocks))).join('').length;
  return (
    <Page frame={frameOf(edition, locale)} path="/press/book">
      <PageTitle lead={t('description')} asOf={film.facts.asOf}>
        {navigation('book')}
      </PageTitle>
      <Section id="contents" title={t('contents')}>
        <p className="no-print mb-6 font-label text-label">
          <FileLink path={file} label={t('pdf')} about={aboutBookSize(characters)} />
        </p>
        <p>{t('alsoOnPages')}</p>
        <ol className="mt-3 font-label text-label">
          {parts.map(({ title, page }) => (
            <li key={title}>
              <a href={localPath(locale, page)} className="target">
                {title}
              </a>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="synopses" title={t('synopses')}>
        <Notice of={film} path="/press/book" />
        <div className="prose">
          <Blocks blocks={synopsisBlocks(film, context)} />
        </div>
      </Section>
    </Page>
  );
}
