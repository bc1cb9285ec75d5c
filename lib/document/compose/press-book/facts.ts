import { localPath } from '../../../i18n/routes';
import { translator } from '../../../i18n/translator';
import { awardRows } from '../../../publish/fact-sheet/award-rows';
import { characterRows, companyRows, creditRows, otherCreditRows } from '../../../publish/fact-sheet/credit-rows';
import { figureRows, identifierRows, titleRows, toldRows } from '../../../publish/fact-sheet/film-rows';
import type { FactRow } from '../../../publish/fact-sheet/row';
import type { Block } from '../../blocks';
import { factTable } from '../facts';
import { type PublishContext, paragraph } from '../parts';

/** Titles, figures, companies, awards and what the film's front matter tells: the fact sheet without its credits. */
export function factBlocks(context: PublishContext): Block[] {
  const { edition, locale } = context;
  const rows = [titleRows, figureRows, companyRows, awardRows, toldRows, identifierRows].flatMap((rowsOf) =>
    rowsOf(edition, locale),
  );
  return withPage(rows, context);
}

/** Who did what and who plays whom. */
export function creditBlocks(context: PublishContext): Block[] {
  const { edition, locale } = context;
  const rows = [creditRows, otherCreditRows, characterRows].flatMap((rowsOf) => rowsOf(edition, locale));
  return withPage(rows, context);
}

/** The sources of every fact stand on the page of the fact sheet, which is named. */
function withPage(facts: readonly FactRow[], context: PublishContext): Block[] {
  if (facts.length === 0) return [];
  const { locale, siteUrl } = context;
  const t = translator(locale);
  const page = siteUrl + localPath(locale, '/press/facts');
  return [
    factTable(facts, context),
    paragraph([{ text: `${t('book.sources')}: ` }, { text: t('navigation.facts'), href: page }]),
  ];
}
