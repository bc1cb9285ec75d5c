import { translator } from '../../i18n/translator';
import { printRow, printSayer } from '../../publish/fact-sheet/print';
import type { Piece } from '../../publish/fact-sheet/print-value';
import type { FactRow } from '../../publish/fact-sheet/row';
import type { Fact, FactTable } from '../film-blocks';
import type { Run } from '../runs';
import { foreign, type PublishContext } from './parts';
import { sourceRuns } from './sources';

/** What is known, who says so, and where it can be checked. */
export function factTable(rows: readonly FactRow[], context: PublishContext): FactTable {
  const t = translator(context.locale);
  return {
    kind: 'facts',
    head: { fact: t('facts.fact'), value: t('facts.value'), sayer: t('facts.status'), sources: t('facts.source') },
    rows: rows.map((row) => factOf(row, context)),
  };
}

function factOf(row: FactRow, context: PublishContext): Fact {
  const { locale } = context;
  const printed = printRow(locale, row);
  const toRun = ({ text, lang, href }: Piece): Run => ({ text, ...(href && { href }), ...foreign(lang, locale) });
  return {
    id: printed.id,
    label: toRun(printed.label),
    lines: printed.lines.map((line) => line.map(toRun)),
    isOfPeople: row.value.form === 'people',
    sayer: printSayer(locale, printed),
    sources: sourceRuns(row.sources, context, { dated: true }),
  };
}
