import { filmOf, listOf, timelineOf } from '../../../content/queries';
import { formatDate } from '../../../i18n/formats';
import { translator } from '../../../i18n/translator';
import type { Block } from '../../blocks';
import { heading, type PublishContext, paragraph, run } from '../parts';
import { proseBlock } from '../prose';
import type { BookPart } from '.';

type Film = ReturnType<typeof filmOf>;

/** In about 25, 75 and 250 words. */
export const synopsesOf = ({ words: { synopsis } }: Film) =>
  (['short', 'medium', 'long'] as const).map((length) => ({ length, paragraphs: synopsis[length].split(/\n\s*\n/) }));

export function synopsisBlocks(context: PublishContext): Block[] {
  const t = translator(context.locale);
  const film = filmOf(context.edition, context.locale);
  return synopsesOf(film).flatMap(({ length, paragraphs }) => [
    heading(2, { text: t(`book.${length}`) }),
    ...paragraphs.map((text) => paragraph([run(text, film.lang, context)])),
  ]);
}

/** The plot, the history behind it, the production: a chapter for each part of the story. */
export function storyParts(context: PublishContext): BookPart[] {
  const t = translator(context.locale);
  return listOf(context.edition, 'story', context.locale).map((section) => {
    const events = timelineOf(context.edition, context.locale, section);
    const head = [t('date.date'), t('date.event')].map((text) => [{ text }]);
    const rows = events.map(({ date, text }) => [
      [{ text: formatDate(context.locale, date) }],
      [run(text, section.lang, context)],
    ]);
    return {
      page: `/story#${section.id}`,
      title: section.words.title,
      blocks: [
        proseBlock(section.body, section.lang, context),
        ...(rows.length > 0 ? [heading(2, { text: t('story.timeline') }), { kind: 'table' as const, head, rows }] : []),
      ],
    };
  });
}
