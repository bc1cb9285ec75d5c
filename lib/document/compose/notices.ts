import type { Localized } from '../../content';
import type { Block } from '../blocks';
import { type PublishContext, paragraph, run } from './parts';
import { proseBlock } from './prose';

export type ComposedNotice = { id: string; blocks: Block[] };

/** What everybody has to know at once: a line in bold and the text below it. */
export const noticeBlocks = (notices: readonly Localized<'notices'>[], context: PublishContext): ComposedNotice[] =>
  notices.map(({ id, words, body, lang }) => ({
    id: `notice-${id}`,
    blocks: [
      paragraph([run(words.title, lang, context, { strong: true })]),
      proseBlock(body, lang, context, { name: `notice-${id}` }),
    ],
  }));
