import { filmOf, listOf, timelineOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import type { Block } from '../manuscript/model';
import { type Desk, heading, paragraph, proseBlocks, run } from '../manuscript/parts';
import type { BookPart } from '.';

type Film = ReturnType<typeof filmOf>;

/** In about 25, 75 and 250 words. */
export const synopsesOf = ({ words: { synopsis } }: Film) =>
  (['short', 'medium', 'long'] as const).map((length) => ({ length, paragraphs: synopsis[length].split(/\n\s*\n/) }));

export function synopsisBlocks(desk: Desk): Block[] {
  const t = translator(desk.locale);
  const film = filmOf(desk.edition, desk.locale);
  return synopsesOf(film).flatMap(({ length, paragraphs }) => [
    heading(2, { text: t(`book.${length}`) }),
    ...paragraphs.map((text) => paragraph([run(text, film.lang, desk)])),
  ]);
}

/** The plot, the history behind it, the production: a chapter for each part of the story. */
export function storyParts(desk: Desk): BookPart[] {
  const t = translator(desk.locale);
  return listOf(desk.edition, 'story', desk.locale).map((section) => {
    const events = timelineOf(desk.edition, desk.locale, section);
    const head = [t('date.date'), t('date.event')].map((text) => [{ text }]);
    const rows = events.map(({ date, text }) => [
      [{ text: formatDate(desk.locale, date) }],
      [run(text, section.lang, desk)],
    ]);
    return {
      page: `/story#${section.id}`,
      title: section.words.title,
      blocks: [
        ...proseBlocks(section.body, section.lang, desk),
        ...(rows.length > 0 ? [heading(2, { text: t('story.timeline') }), { kind: 'table' as const, head, rows }] : []),
      ],
    };
  });
}
