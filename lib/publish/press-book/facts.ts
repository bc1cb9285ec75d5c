import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { characterRows, companyRows, creditRows } from '../fact-sheet/credit-rows';
import { figureRows, titleRows, toldRows } from '../fact-sheet/film-rows';
import { type Piece, printRow, printSayer } from '../fact-sheet/print';
import type { FactRow } from '../fact-sheet/row';
import type { Block, Run } from '../manuscript/model';
import { type Desk, paragraph } from '../manuscript/parts';

/** Titles, figures, companies and what the film's front matter tells: the fact sheet without its credits. */
export function factBlocks(desk: Desk): Block[] {
  const { edition, locale } = desk;
  const rows = [titleRows, figureRows, companyRows, toldRows].flatMap((rowsOf) => rowsOf(edition, locale));
  return factTable(rows, desk);
}

/** Who did what and who plays whom. */
export function creditBlocks(desk: Desk): Block[] {
  const { edition, locale } = desk;
  return factTable([...creditRows(edition, locale), ...characterRows(edition, locale)], desk);
}

/** What is known, and how sure it is. The sources of every fact stand on the page of the fact sheet, which is named. */
function factTable(facts: readonly FactRow[], desk: Desk): Block[] {
  const { locale, siteUrl } = desk;
  const t = translator(locale);
  /** The people have chapters of their own: only what lies elsewhere is a link, with its address for who reads on paper. */
  const toRuns = ({ text, lang, href }: Piece): Run[] => {
    const language = lang !== locale && { lang };
    if (!href || href.startsWith('/')) return [{ text, ...language }];
    return [
      { text: `${text}: `, ...language },
      { text: href.replace(/^https?:\/\//, ''), href },
    ];
  };
  const rows = facts.map((row) => {
    const printed = printRow(locale, row);
    const { label, lines } = printed;
    const value = lines.flatMap((line, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...line.flatMap(toRuns)]);
    return [toRuns(label), value, [{ text: printSayer(locale, printed) }]];
  });
  if (rows.length === 0) return [];
  const head = [t('facts.fact'), t('facts.value'), t('facts.status')].map((text) => [{ text }]);
  const page = siteUrl + localPath(locale, '/press/facts');
  return [
    { kind: 'table', head, rows },
    paragraph([{ text: `${t('book.sources')}: ` }, { text: t('navigation.facts'), href: page }]),
  ];
}
