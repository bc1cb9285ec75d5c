import { LRUCache } from 'lru-cache';
import { parse, preprocess } from 'micromark';
import type { Event } from 'micromark-util-types';
import { quotationSyntax } from './quotation-syntax';

type Range = { start: number; end: number };

/** Where a text places a quotation. */
export type Placement = {
  /** The folder name of the quotation. */
  id: string;
  /** The line of the marker, the first being 0. */
  line: number;
  marker: Range;
  /** Where the folder name stands in the text. */
  name: Range;
};

/**
 * A text is asked for them several times: when it is read, for what it refers to, by each rule of the check. The rules go
 * through all texts one after the other, so that those of a large kit have to fit in; the content holds most of them
 * anyway. Sizes are in characters.
 */
const known = new LRUCache<string, readonly Placement[]>({
  maxSize: 32_000_000,
  sizeCalculation: (_, text) => text.length,
});

/** The quotations that a text places, from top to bottom. Lists, extracts and code place none. */
export function placementsIn(text: string): readonly Placement[] {
  if (!text.includes('[[quote:')) return [];
  const kept = known.get(text);
  if (kept) return kept;
  const placements = readPlacements(text);
  known.set(text, placements);
  return placements;
}

export const quoteIdsIn = (text: string): string[] => placementsIn(text).map(({ id }) => id);

/** A text without the markers of quotations; each of its lines stays the line that it was. */
export const withoutMarkers = (text: string): string =>
  placementsIn(text).reduceRight((rest, { marker }) => rest.slice(0, marker.start) + rest.slice(marker.end), text);

/** Reads which blocks a text has and not the words in them, which is most of what it takes to parse a text. */
function readPlacements(text: string): Placement[] {
  const document = parse({ extensions: [quotationSyntax] }).document();
  const { lines, events } = outsideOfContainers(document.write(preprocess()(text, undefined, true)));
  let name: Range = { start: 0, end: 0 };
  return events.flatMap(([change, { type, start, end }]) => {
    const range = { start: start.offset, end: end.offset };
    if (type === 'placedQuotationId') name = range;
    if (type !== 'placedQuotation' || change !== 'exit' || !lines.has(start.line)) return [];
    return { id: text.slice(name.start, name.end), line: start.line - 1, marker: range, name };
  });
}

/** The lines outside of lists and extracts, and what was read of the blocks that touch them. */
function outsideOfContainers(document: readonly Event[]) {
  const lines = new Set<number>();
  const blocks = new Set<readonly Event[]>();
  let depth = 0;
  for (const [change, { type, start, _tokenizer }] of document) {
    if (type !== 'chunkFlow') depth += change === 'enter' ? 1 : -1;
    else if (depth === 0 && _tokenizer) {
      lines.add(start.line);
      blocks.add(_tokenizer.events);
    }
  }
  return { lines, events: [...blocks].flat() };
}
