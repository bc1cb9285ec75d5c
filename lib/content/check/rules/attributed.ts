import { locales } from '../../../i18n/locales';
import type { ProblemText } from '../../../i18n/problem-messages';
import type { Evidence } from '../../fields';
import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { habitsOf } from '../language-habits';
import { phraseIndex } from '../phrase-index';
import { carriesMarks } from '../source-marks';
import { fileOf, publishedText } from '../written-texts';

/** A source mark, or a link to where it stands: a page elsewhere, a release. */
const source = /\[\^|\]\((?:https?:|\/press\/)/;

/**
 * What only the press says carries its source: a paragraph that names the press or an outlet, and every paragraph on
 * a person of whom the production has said nothing.
 */
export const attributed: Rule = ({ items }) => {
  const findOutlet = phraseIndex(new Map(items.filter(isCoverage).flatMap(outletsOf)));
  return items
    .filter(({ kind }) => carriesMarks(kind))
    .flatMap((item) =>
      locales.flatMap((locale) => {
        const { refrain } = habitsOf(locale) ?? {};
        const reason = (paragraph: string): ProblemText | undefined => {
          if (isOfPressOnly(item)) return { code: 'rule.pressOnly' };
          const named = (refrain && paragraph.match(refrain)?.[0]) ?? findOutlet(paragraph)[0]?.phrase;
          return named === undefined ? undefined : { code: 'rule.unsourced', params: { name: named } };
        };
        return paragraphsOf(publishedText(item, locale)?.body ?? '').flatMap(({ paragraph, bodyLine }): Finding[] => {
          const found = isProse(paragraph) && !source.test(paragraph) ? reason(paragraph) : undefined;
          return found ? [{ file: fileOf(item, locale), path: [], bodyLine, ...found }] : [];
        });
      }),
    );
};

const isCoverage = (item: Item): item is Item<'coverage'> => item.kind === 'coverage';

/** A name of one word may be a common one, in the language of a page or in another. */
function outletsOf({ facts, texts }: Item<'coverage'>): [string, true][] {
  const names = [facts.outlet, ...Object.values(texts).flatMap(({ words }) => words.outlet ?? [])];
  return names.filter((name) => /[\s.]/.test(name)).map((name) => [name, true]);
}

function isOfPressOnly(item: Item): boolean {
  const evidence: Evidence | undefined = item.kind === 'people' ? (item as Item<'people'>).facts.evidence : undefined;
  return evidence?.saidBy === 'press';
}

/** Headings, footnotes and the markers of quotations say nothing themselves. */
const isProse = (paragraph: string) => !/^(?:#|\[\^[^\]]*\]:|\[\[)/.test(paragraph.trim());

function paragraphsOf(body: string): { paragraph: string; bodyLine: number }[] {
  return [...body.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: paragraph, index }) => ({
    paragraph,
    bodyLine: body.slice(0, index).split('\n').length - 1,
  }));
}
