import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Blocks } from '@/components/document/Blocks';
import { Runs } from '@/components/document/Runs';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { Timeline } from '@/components/Timeline';
import { Words } from '@/components/Words';
import { currentEdition, filmOf, frameOf, listOf, timelineOf } from '@/lib/content';
import { proseBlock } from '@/lib/document/compose/prose';
import { linkRuns, sourceRuns } from '@/lib/document/compose/sources';

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
          <Blocks blocks={[proseBlock(section.body, section.lang, context, { name: section.id })]} />
          <Timeline
            events={timelineOf(edition, locale, section).map(({ sources, ...event }) => ({
              ...event,
              sources: linkRuns(sources, context),
            }))}
            lang={section.lang}
          />
          <p className="measure mt-8 font-label text-note text-soft">
            {t('story.sources')}: <Runs runs={sourceRuns(section.facts.sources, context)} />
          </p>
        </Section>
      ))}
    </Page>
  );
}
