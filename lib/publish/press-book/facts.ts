import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { factSheet } from '../fact-sheet';
import { type Piece, printRow, printStatus } from '../fact-sheet/print';
import type { Block, Run } from '../manuscript/model';
import { type Desk, paragraph } from '../manuscript/parts';

/** The fact sheet: what is known, and how sure it is. The sources of every fact stand on its page, which is named. */
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
    return [[toRun(label)], value, [{ text: printStatus(locale, status) }]];
  });
  const head = [t('facts.fact'), t('facts.value'), t('facts.status')].map((text) => [{ text }]);
  const page = siteUrl + localPath(locale, '/press/facts');
  const sources = paragraph([{ text: `${t('book.sources')}: ` }, { text: page, href: page }]);
  return [{ kind: 'table', head, rows }, sources];
}
