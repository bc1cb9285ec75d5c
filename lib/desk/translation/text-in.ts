import { FrontMatterError, parseFrontMatter } from '../../content/front-matter';
import type { Text } from '../../content/item';
import { fileSchemas, type Kind } from '../../content/kinds';
import { decode, Unreadable } from '../../content/read-text';

export type Wording = Pick<Text, 'words' | 'body'>;

/** What a file says, whether or not a page can be made of it; undefined where its fields cannot be read. */
export function textIn(kind: Kind, bytes: Uint8Array): Wording | undefined {
  try {
    const { data, body } = parseFrontMatter(decode(Buffer.from(bytes)));
    const parsed = fileSchemas[kind].safeParse(data);
    if (!parsed.success) return undefined;
    const { facts, draft, translationOf, ...words } = parsed.data;
    return { words: words as unknown as Text['words'], body: body.trim() };
  } catch (error) {
    if (error instanceof FrontMatterError || error instanceof Unreadable) return undefined;
    throw error;
  }
}
