import { listOf } from '../../content/queries';
import { languageAfterIn } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';
import type { Block, Section } from '../blocks';
import { type PublishContext, run } from './parts';
import { proseBlock } from './prose';
import { sourceRuns } from './sources';

/** What reporters ask, with the answers and where they can be checked. */
export function questionSections(context: PublishContext): Section[] {
  const t = translator(context.locale);
  return listOf(context.edition, 'questions', context.locale).map(({ id, facts, words, body, lang }) => ({
    kind: 'section',
    role: 'question',
    id,
    title: [run(words.question, lang, context)],
    blocks: [
      ...untranslated(lang, context),
      proseBlock(body, lang, context, { name: id }),
      {
        kind: 'paragraph',
        role: 'note',
        runs: [{ text: `${t('story.sources')}: ` }, ...sourceRuns(facts.sources, context)],
      },
    ],
  }));
}

/** Says that a text is shown in another language than the page's. */
function untranslated(lang: Locale, { locale }: PublishContext): Block[] {
  if (lang === locale) return [];
  const language = languageAfterIn(locale, lang);
  return [
    { kind: 'paragraph', role: 'note', runs: [{ text: translator(locale)('notice.untranslated', { language }) }] },
  ];
}
