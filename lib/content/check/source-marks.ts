import type { Kind } from '../kinds';

const kinds: readonly Kind[] = ['film', 'story', 'people'];

/** Whether texts of that kind carry source marks, `[^coverage/…]`; a release is the production’s own word. */
export const carriesMarks = (kind: Kind) => kinds.includes(kind);

const mark = /\[\^([^\]\s]+)\](?!:)/g;
const definition = /^\[\^([^\]\s]+)\]:.*?\]\((\S+?)\)/gm;

/** What a text rests on: our own items by their names, and pages elsewhere by their addresses. */
export function sourcesIn(body: string): Set<string> {
  const addresses = new Map([...body.matchAll(definition)].map(([, id = '', address = '']) => [id, address]));
  const ids = [...body.matchAll(mark)].flatMap(([, joined = '']) => joined.split('+'));
  return new Set(ids.map((id) => addresses.get(id) ?? id));
}
