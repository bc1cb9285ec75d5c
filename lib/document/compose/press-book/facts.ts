import { localPath } from '../../../i18n/routes';
import { translator } from '../../../i18n/translator';
import { characterRows, companyRows, creditRows } from '../../../publish/fact-sheet/credit-rows';
import { figureRows, titleRows, toldRows } from '../../../publish/fact-sheet/film-rows';
import { type Piece, printRow, printSayer } from '../../../publish/fact-sheet/print';
import type { FactRow } from '../../../publish/fact-sheet/row';
import type { Block, Run } from '../../blocks';
import { type PublishContext, paragraph } from '../parts';

/** Titles, figures, companies and what the film's front matter tells: the fact sheet without its credits. */
export function factBlocks(context: PublishContext): Block[] {
  const { edition, locale } = context;
  const rows = [titleRows, figureRows, companyRows, toldRows].flatMap((rowsOf) => rowsOf(edition, locale));
  return factTable(rows, context);
}

/** Who did what and who plays whom. */
export function creditBlocks(context: PublishContext): Block[] {
  const { edition, locale } = context;
  return factTable([...creditRows(edition, locale), ...characterRows(edition, locale)], context);
}

/** What is known, and how sure it is. The sources of every fact stand on the page of the fact sheet, which is named. */
function factTable(facts: readonly FactRow[], context: PublishContext): Block[] {
  const { locale, siteUrl } = context;
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
