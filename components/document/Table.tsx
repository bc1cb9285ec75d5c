import type { Table as TableBlock } from '@/lib/document/blocks';
import type { Run } from '@/lib/document/runs';
import { Runs } from './Runs';

/**
 * A table in a box that scrolls by itself, so that a page never gets wider than a phone. Keys scroll it too, once it can
 * be focused; it is named after its columns, in the language of the text.
 */
export function Table({ table: { head, rows } }: { table: TableBlock }) {
  const name = head.map(textOf).filter(Boolean).join(', ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of fields has no place around a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with keys
    <div className="scrolls" role="group" tabIndex={0} aria-label={name || undefined}>
      <table>
        <thead>
          <tr>{head.map((cell, column) => cellOf('th', cell, column))}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a text never move
            <tr key={index}>{row.map((cell, column) => cellOf('td', cell, column))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const textOf = (runs: readonly Run[]) =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

const cellOf = (Cell: 'th' | 'td', runs: readonly Run[], column: number) => (
  <Cell key={column} scope={Cell === 'th' ? 'col' : undefined}>
    <Runs runs={runs} />
  </Cell>
);
