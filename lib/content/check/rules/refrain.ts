import type { Finding, Rule } from '../finding';
import { findingIn } from '../in-texts';
import { habitsOf } from '../language-habits';
import { carriesMarks } from '../source-marks';
import type { WrittenText } from '../written-texts';

/** How often a file may name the press as such. */
const most = 3;

/**
 * Where every sentence is given to the press, none is read: source marks say it at the end of the text. Kinds whose
 * texts carry no marks have no other way to say it.
 */
export const refrain: Rule = ({ texts }) => {
  const byFile = new Map<string, WrittenText[]>();
  for (const text of texts.filter(({ kind }) => carriesMarks(kind)))
    byFile.set(text.file, [...(byFile.get(text.file) ?? []), text]);
  return [...byFile.values()].flatMap((ofFile): Finding[] => {
    const said = ofFile.flatMap((text) => occurrences(text));
    const tooMany = said[most];
    if (!tooMany) return [];
    return [findingIn(tooMany.text, tooMany.index, { code: 'rule.refrain', params: { count: said.length } })];
  });
};

function occurrences(text: WrittenText): { text: WrittenText; index: number }[] {
  const { refrain } = habitsOf(text.locale) ?? {};
  return refrain ? [...text.text.matchAll(refrain)].map(({ index }) => ({ text, index })) : [];
}
