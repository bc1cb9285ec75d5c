import { listOf } from '../../../content/queries';
import type { PublishContext } from '../parts';
import { storyBlocks } from '../story';
import type { BookPart } from '.';

/** The plot, the history behind it, the production: a chapter for each part of the story. */
export const storyParts = (context: PublishContext): BookPart[] =>
  listOf(context.edition, 'story', context.locale).map((section) => ({
    page: `/story#${section.id}`,
    title: section.words.title,
    blocks: storyBlocks(section, context),
  }));
