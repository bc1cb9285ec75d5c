import { type Locale, locales } from '../i18n/locales';
import type { Edition } from './edition';
import type { Item } from './item';
import { type Kind, kindNames } from './kinds';
import { hasText, mentionsOf } from './mentions';
import { staleLanguages } from './translations';

/**
 * Something of an edition that a render can read: which items a list has and in which order, the facts of an item, its
 * words in one language. It is a number of 32 bits, the same in every thread and process. That two of them share a
 * number costs a render too many, never one too few.
 */
export type Input = number;

/** What an item consists of. */
const parts = [
  'presence',
  'facts',
  'languages',
  'media',
  'mentions',
  'presence of a text',
  'tagged photograph',
  'passing',
  'stale translations',
  'embargo',
] as const;
type Part = (typeof parts)[number];

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

const mixed = (hash: number, number: number): Input => Math.imul(hash ^ (number + 1), 0x01000193) | 0;

/** Begins the numbers of everything in one item. */
export const itemNumber = (kind: Kind, id: string): number => hashOf(`${kind}/${id}`);

export const partInput = (item: number, part: Part): Input => mixed(item, parts.indexOf(part));
export const wordsInput = (item: number, locale: Locale): Input => mixed(item, 100 + locales.indexOf(locale));
export const bodyInput = (item: number, locale: Locale): Input => mixed(item, 200 + locales.indexOf(locale));

/** The items of one kind and their order. */
export const listInput = (kind: Kind): Input => mixed(hashOf(kind), 300);

/** What names an edition as a whole: its id, its instants, all files that may be asked for. */
export const editionInput: Input = mixed(hashOf('edition'), 400);

/** What readers cannot see any more. */
export const withdrawnInput: Input = mixed(hashOf('edition'), 401);

/** What a render that has read these would not read again the same from the later edition. */
export function changedInputs(before: Edition, after: Edition): Set<Input> {
  const changed = new Set<Input>();
  const instants = ({ id, from, until }: Edition) => [id, from, until].join();
  if (instants(before) !== instants(after)) changed.add(editionInput);
  if (!isSame(before.withdrawn, after.withdrawn)) changed.add(withdrawnInput);
  for (const kind of kindNames) {
    const [left, right] = [before.all(kind), after.all(kind)] as [readonly Item[], readonly Item[]];
    if (
      !isSame(
        left.map(({ id }) => id),
        right.map(({ id }) => id),
      )
    )
      changed.add(listInput(kind));
    const ids = new Set([...left, ...right].map(({ id }) => id));
    for (const id of ids) {
      for (const input of changesOf(kind, id, before.find(kind, id), after.find(kind, id))) changed.add(input);
      if (!isSame(before.embargoOf(kind, id), after.embargoOf(kind, id)))
        changed.add(partInput(itemNumber(kind, id), 'embargo'));
      const photos = [before, after].map(({ taggedPhotos }) => kind === 'stills' && taggedPhotos.get(id));
      if (!isSame(photos[0], photos[1])) changed.add(partInput(itemNumber(kind, id), 'tagged photograph'));
    }
  }
  return changed;
}

function changesOf(kind: Kind, id: string, before: Item | undefined, after: Item | undefined): Input[] {
  if (before === after) return [];
  const item = itemNumber(kind, id);
  const changedIf = (same: boolean, input: Input) => (same ? [] : [input]);
  const languagesOf = (each: Item | undefined) => [each?.original, ...locales.filter((locale) => each?.texts[locale])];
  return [
    ...changedIf(!before === !after, partInput(item, 'presence')),
    ...changedIf(isSame(before?.facts, after?.facts), partInput(item, 'facts')),
    ...changedIf(before?.isPast === after?.isPast, partInput(item, 'passing')),
    ...changedIf(isSame(languagesOf(before), languagesOf(after)), partInput(item, 'languages')),
    ...changedIf(isSame(before?.media, after?.media), partInput(item, 'media')),
    ...changedIf(isSame(before && mentionsOf(before), after && mentionsOf(after)), partInput(item, 'mentions')),
    ...changedIf(isSame(before && hasText(before), after && hasText(after)), partInput(item, 'presence of a text')),
    ...changedIf(
      isSame(before && staleLanguages(before), after && staleLanguages(after)),
      partInput(item, 'stale translations'),
    ),
    ...locales.flatMap((locale) => {
      const [left, right] = [before?.texts[locale], after?.texts[locale]];
      return [
        ...changedIf(isSame(left?.words, right?.words), wordsInput(item, locale)),
        ...changedIf(left?.body === right?.body, bodyInput(item, locale)),
      ];
    }),
  ];
}

/** Plain data that says the same, in the same order of fields. */
const isSame = (left: unknown, right: unknown) => left === right || JSON.stringify(left) === JSON.stringify(right);
