import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { Page } from '@/components/Page';
import { PressReleaseArticle } from '@/components/PressReleaseArticle';
import { ReleaseFiles } from '@/components/ReleaseFiles';
import { ReleaseMargin } from '@/components/ReleaseMargin';
import {
  contactOf,
  currentEdition,
  frameOf,
  itemOf,
  lastCorrected,
  linkedPerson,
  localize,
  peopleIn,
  siteUrl,
} from '@/lib/content';
import { pressReleaseParts } from '@/lib/document/compose/press-release';
import { sizedFiles } from '@/lib/publish/files/about-size';
import { pageMetadata } from '@/lib/publish/metadata';
import { releaseLength } from '@/lib/publish/release-text';

type Props = PageProps<'/[locale]/press/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const locale = await getLocale();
  const edition = currentEdition();
  const release = itemOf(edition, 'press', slug, locale);
  if (!release) notFound();
  return pageMetadata({
    edition,
    locale,
    path: `/press/${slug}`,
    title: release.words.headline,
    description: release.words.summary,
    lang: release.lang,
    languages: release.languages,
    siteUrl: siteUrl(),
    type: 'article',
    published: release.facts.date,
    modified: lastCorrected(release),
  });
}

export default async function PressReleasePage({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const edition = currentEdition();
  const item = edition.find('press', slug);
  if (!item) notFound();
  const release = localize(item, locale);
  const length = releaseLength(edition, release);
  const people = peopleIn(edition, item).map((person) => localize(person, locale));
  return (
    <Page frame={frameOf(edition, locale)} path={`/press/${slug}`}>
      <PressReleaseArticle
        parts={pressReleaseParts(release, { edition, locale, siteUrl: '' })}
        lang={release.lang}
        margin={
          <ReleaseMargin
            release={release}
            people={people.map((person) => linkedPerson(edition, person))}
            contact={contactOf(edition, release.facts.contact, locale)}
            files={<ReleaseFiles files={sizedFiles(edition, release, length.characters)} length={length} />}
          />
        }
      />
    </Page>
  );
}
