import { listOf } from '../../content/queries';
import { translator } from '../../i18n/translator';
import type { Section } from '../blocks';
import { type PublishContext, run } from './parts';
import { proseBlock } from './prose';
import { sourceRuns } from './sources';
import { translationNote } from './translation-note';

/** What reporters ask, with the answers and where they can be checked. */
export function questionSections(context: PublishContext): Section[] {
  const t = translator(context.locale);
  return listOf(context.edition, 'questions', context.locale).map((question) => {
    const { id, facts, words, body, lang } = question;
    return {
      kind: 'section',
      role: 'question',
      id,
      title: [run(words.question, lang, context)],
      blocks: [
        ...translationNote(question, `/press/questions#${id}`, context),
        proseBlock(body, lang, context, { name: id }),
        {
          kind: 'paragraph',
          role: 'note',
          runs: [{ text: `${t('story.sources')}: ` }, ...sourceRuns(facts.sources, context)],
        },
      ],
    };
  });
}
