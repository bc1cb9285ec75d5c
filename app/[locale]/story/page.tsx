import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Blocks } from '@/components/document/Blocks';
import { Runs } from '@/components/document/Runs';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { Words } from '@/components/Words';
import { currentEdition, filmOf, frameOf, listOf } from '@/lib/content';
import { sourceRuns } from '@/lib/document/compose/sources';
import { storyBlocks } from '@/lib/document/compose/story';
import { getTranslations } from '@/lib/i18n/translations';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/story');

export default async function StoryPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const context = { edition, locale, siteUrl: '' };
  const sections = listOf(edition, 'story', locale);
  return (
    <Page frame={frameOf(edition, locale)} path="/story">
      <PageTitle lead={t('story.description')} asOf={filmOf(edition, locale).facts.asOf}>
        {t('navigation.story')}
      </PageTitle>
      {sections.map((section) => (
        <Section key={section.id} id={section.id} title={<Words text={section.words.title} lang={section.lang} />}>
          <Notice of={section} path={`/story#${section.id}`} />
          <Blocks blocks={storyBlocks(section, context)} />
          <p className="measure mt-8 font-label text-note text-soft">
            {t('story.sources')}: <Runs runs={sourceRuns(section.facts.sources, context)} />
          </p>
        </Section>
      ))}
    </Page>
  );
}
