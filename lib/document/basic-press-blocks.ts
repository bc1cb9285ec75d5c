import type { BasicBlock } from './basic-blocks';
import { toBasicRuns } from './basic-runs';
import type { Contact, Correction, PersonTitle, PressBlock, Quotation } from './press-blocks';
import type { Run } from './runs';

/** What a press kit is made of, as headings, paragraphs and quotations. */
export function basicPressBlocks(block: PressBlock): BasicBlock[] {
  switch (block.kind) {
    case 'corrections':
      return [heading({ text: block.title }), ...block.entries.flatMap(correctionBlocks)];
    case 'correction':
      return correctionBlocks(block);
    case 'quotation':
      return [quotationBlock(block)];
    case 'contact':
      return contactBlocks(block);
    case 'person':
      return personBlocks(block);
  }
}

const heading = (run: Run): BasicBlock => ({ kind: 'heading', level: 2, runs: toBasicRuns([run]) });

const lineOf = (...runs: Run[]): BasicBlock => ({ kind: 'paragraph', role: 'line', runs: toBasicRuns(runs) });

function correctionBlocks({ day, what, why }: Correction): BasicBlock[] {
  const when = { text: `${day.text}. `, strong: true as const };
  const lines = [
    [when, what],
    [{ text: `${why.label}: ` }, why.words],
  ];
  return lines.map((runs) => ({ kind: 'paragraph', role: 'note', runs: toBasicRuns(runs) }));
}

/** Where the quotation is the subject, its speaker has a place of their own nearby: the name is no link. */
function quotationBlock({ place, words, speaker, role, occasion, language }: Quotation): BasicBlock {
  const isEntry = place === 'entry';
  const { href, ...name } = speaker;
  const attribution = [
    isEntry ? name : speaker,
    role,
    isEntry ? occasion?.words : undefined,
    isEntry || language.isTranslated ? { text: language.text } : undefined,
  ];
  return {
    kind: 'quotation',
    runs: toBasicRuns([words]),
    attribution: attribution.flatMap((line) => (line ? [toBasicRuns([line])] : [])),
  };
}

function contactBlocks({ name, role, phone, email, languages, territories, hours }: Contact): BasicBlock[] {
  const told = [languages, territories, hours].flatMap((text) => (text ? [{ text }] : []));
  return [name, role, phone.run, email.run, ...told].map((line) => lineOf(line));
}

/** There is no room for sources here, and the page of the person has them: what only the press says is attributed. */
function personBlocks({ name, role, character }: PersonTitle): BasicBlock[] {
  return [
    heading(name),
    ...(role ? [lineOf(role.attributed)] : []),
    ...(character ? [lineOf({ text: `${character.label}: ` }, character.attributed)] : []),
  ];
}
