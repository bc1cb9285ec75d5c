import { translator } from '../../i18n/translator';
import { factSheet } from '../fact-sheet';
import { type Piece, printRow, printStatus } from '../fact-sheet/print';
import type { Block, Run } from '../manuscript/model';
import { type Desk, sourceRuns } from '../manuscript/parts';

/** The fact sheet: what is known, how sure it is, and where it comes from. */
export function factBlocks(desk: Desk): Block[] {
  const { edition, locale, siteUrl } = desk;
  const t = translator(locale);
  const toRun = ({ text, lang, href }: Piece): Run => ({
    text,
    ...(lang !== locale && { lang }),
    ...(href && { href: href.startsWith('/') ? siteUrl + href : href }),
  });
  const rows = factSheet(edition, locale).map((row) => {
    const { label, lines, status } = printRow(locale, row);
    const value = lines.flatMap((line, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...line.map(toRun)]);
    const said = printStatus(locale, status);
    const sources = sourceRuns(row.sources, desk);
    return [[toRun(label)], value, [{ text: sources.length > 0 ? `${said}: ` : said }, ...sources]];
  });
  const head = [t('facts.fact'), t('facts.value'), t('facts.source')].map((text) => [{ text }]);
  return [{ kind: 'table', head, rows }];
}
