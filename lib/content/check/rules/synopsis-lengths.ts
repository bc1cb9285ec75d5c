import type { Rule } from '../finding';
import { wordCount } from '../word-count';

/** Words of each synopsis. */
const lengths: Record<string, number> = { short: 25, medium: 75, long: 250 };

/** How far a synopsis may be from its length. */
const tolerance = 0.15;

/** A synopsis has the length that editors ask for by its name. */
export const synopsisLengths: Rule = ({ texts }) =>
  texts.flatMap(({ kind, file, path, text }) => {
    const [field, name = ''] = path;
    const length = lengths[name];
    if (kind !== 'film' || field !== 'synopsis' || length === undefined) return [];
    const words = wordCount(text);
    const [least, most] = [Math.ceil(length * (1 - tolerance)), Math.floor(length * (1 + tolerance))];
    if (words >= least && words <= most) return [];
    return [{ file, path, code: 'rule.words', params: { count: words, least, most } }];
  });
