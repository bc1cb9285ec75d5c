import type { BasicBlock } from './basic-blocks';
import { toBasicRuns } from './basic-runs';
import type { DateTable, FactTable, FilmBlock, ReleaseDay, Timeline } from './film-blocks';
import type { BasicRun, Run } from './runs';

/** What is known of the film, as tables. Who says so is told; where it can be read, the site tells. */
export function basicFilmBlocks(block: FilmBlock): BasicBlock[] {
  switch (block.kind) {
    case 'facts':
      return [factBlock(block)];
    case 'dates':
      return [dateBlock(block)];
    case 'timeline':
      return timelineBlocks(block);
  }
}

const headOf = (...labels: string[]): BasicRun[][] => labels.map((text) => [{ text }]);

/** On paper: the people have chapters of their own, and what lies elsewhere is a link with its address. */
function factBlock({ head, rows }: FactTable): BasicBlock {
  return {
    kind: 'table',
    head: headOf(head.fact, head.value, head.sayer),
    rows: rows.map(({ label, lines, sayer }) => [
      printedRuns(label),
      lines.flatMap((line, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...line.flatMap(printedRuns)]),
      [{ text: sayer }],
    ]),
  };
}

function printedRuns({ href, text, ...look }: Run): BasicRun[] {
  if (!href || href.startsWith('/')) return toBasicRuns([{ text, ...look }]);
  return toBasicRuns([
    { text: `${text}: `, ...look },
    { text: href.replace(/^https?:\/\//, ''), href },
  ]);
}

function dateBlock({ head, rows }: DateTable): BasicBlock {
  return {
    kind: 'table',
    head: headOf(head.day, head.territory, head.event, head.place, head.sayer),
    rows: rows.map((row) => [
      toBasicRuns([row.day]),
      [{ text: row.territory }],
      eventRuns(row),
      toBasicRuns([row.place]),
      [{ text: row.sayer }],
    ]),
  };
}

/** What it is, a line for each thing that is known of it. */
function eventRuns({ title, note, state, guests, details, tickets }: ReleaseDay): BasicRun[] {
  const lines = [
    toBasicRuns([note ? { ...title, text: `${title.text}. ${note.text}` } : title]),
    ...[state ?? [], details].flat().map((text) => [{ text }]),
    toBasicRuns(guests),
    tickets ? printedRuns(tickets) : [],
  ];
  const written = lines.filter((line) => line.length > 0);
  return written.flatMap((line, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...line]);
}

function timelineBlocks({ title, head, events }: Timeline): BasicBlock[] {
  const rows = events.map(({ day, words }) => [toBasicRuns([day]), toBasicRuns([words])]);
  return [
    { kind: 'heading', level: 2, runs: [{ text: title }] },
    { kind: 'table', head: headOf(head.day, head.event), rows },
  ];
}
