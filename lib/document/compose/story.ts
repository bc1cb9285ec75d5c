import type { Localized } from '../../content';
import { timelineOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import type { Block } from '../blocks';
import type { Timeline } from '../film-blocks';
import { type PublishContext, run } from './parts';
import { proseBlock } from './prose';
import { linkRuns } from './sources';

/** A part of the story: its text, and below it what happened when. */
export function storyBlocks(section: Localized<'story'>, context: PublishContext): Block[] {
  const { id, body, lang, facts } = section;
  const text = proseBlock(body, lang, context, { name: id });
  return facts.timeline.length > 0 ? [text, timelineBlock(section, context)] : [text];
}

function timelineBlock(section: Localized<'story'>, context: PublishContext): Timeline {
  const { edition, locale } = context;
  const t = translator(locale);
  return {
    kind: 'timeline',
    title: t('story.timeline'),
    head: { day: t('date.date'), event: t('date.event') },
    events: timelineOf(edition, locale, section).map(({ id, date, text, sources }) => ({
      id,
      day: { text: formatDate(locale, date), datetime: date },
      words: run(text, section.lang, context),
      sources: linkRuns(sources, context),
    })),
  };
}
