import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { FileLink } from '@/components/FileLink';
import { ManuscriptText } from '@/components/ManuscriptText';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { currentEdition, filmOf, frameOf } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { aboutBookSize } from '@/lib/publish/files/about-size';
import { toElements } from '@/lib/publish/forms/html';
import { textsOf } from '@/lib/publish/manuscript/texts';
import { pressBookParts } from '@/lib/publish/press-book';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/book');

export default async function PressBookPage() {
  const locale = await getLocale();
  const t = await getTranslations('book');
  const navigation = await getTranslations('navigation');
  const edition = currentEdition();
  const parts = pressBookParts({ edition, locale, siteUrl: '' });
  const file = localPath(locale, '/press/book.pdf');
  const characters = textsOf(parts.flatMap(({ blocks }) => blocks)).join('').length;
  return (
    <Page frame={frameOf(edition, locale)} path="/press/book">
      <PageTitle lead={t('description')} asOf={filmOf(edition, locale).facts.asOf}>
        {navigation('book')}
      </PageTitle>
      <Section id="contents" title={t('contents')}>
        <ol className="font-label text-label">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="target">
                {title}
              </a>
            </li>
          ))}
        </ol>
        <p className="no-print mt-6 font-label text-label">
          <FileLink path={file} label={t('pdf')} about={aboutBookSize(characters)} />
        </p>
      </Section>
      {parts.map(({ id, title, blocks }) => (
        <Section key={id} id={id} title={title}>
          <ManuscriptText elements={toElements(blocks)} />
        </Section>
      ))}
    </Page>
  );
}
