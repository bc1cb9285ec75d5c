import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { LeadPicture } from '@/components/LeadPicture';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PressReleaseArticle } from '@/components/PressReleaseArticle';
import { PrivateCopyNotice } from '@/components/PrivateCopyNotice';
import { ReleaseFiles } from '@/components/ReleaseFiles';
import { ReleaseMargin } from '@/components/ReleaseMargin';
import {
  contactOf,
  currentEdition,
  currentPrivateCopy,
  frameOf,
  itemOf,
  lastCorrected,
  leadStill,
  linkedPerson,
  localize,
  peopleIn,
  siteUrl,
} from '@/lib/content';
import { pressReleaseParts } from '@/lib/document/compose/press-release';
import { type SizedFile, sizedFiles } from '@/lib/publish/files/about-size';
import { pageMetadata } from '@/lib/publish/metadata';
import { releaseLength } from '@/lib/publish/release-text';

type Props = PageProps<'/[locale]/press/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const locale = await getLocale();
  const edition = currentEdition();
  const release = itemOf(edition, 'press', slug, locale);
  if (!release) notFound();
  if (currentPrivateCopy()) return { title: release.words.headline, robots: { index: false, follow: false } };
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
  const contact = contactOf(edition, release.facts.contact, locale);
  const files = sizedFiles(edition, release, length.characters);
  const privateCopy = currentPrivateCopy();
  const lead = leadStill(edition, locale, release);
  return (
    <Page frame={frameOf(edition, locale)} path={privateCopy ? undefined : `/press/${slug}`}>
      {privateCopy && <PrivateCopyNotice {...privateCopy} contact={contact} />}
      <PressReleaseArticle
        parts={pressReleaseParts(release, { edition, locale, siteUrl: '' })}
        picture={lead && <LeadPicture {...lead} />}
        notice={<Notice of={release} path={`/press/${slug}`} />}
        margin={
          <ReleaseMargin
            release={release}
            languages={privateCopy ? [] : release.languages}
            people={people.map((person) => linkedPerson(edition, person))}
            contact={contact}
            files={<ReleaseFiles files={privateCopy ? files.map(besideItsPage) : files} length={length} />}
          />
        }
      />
    </Page>
  );
}

/** A private link is in no link: the files that it opens lie beside its page. */
const besideItsPage = (file: SizedFile): SizedFile => ({
  ...file,
  path: file.path.slice(file.path.lastIndexOf('/') + 1),
});
