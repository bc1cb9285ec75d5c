import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { fileOf } from '../written-texts';

const isStill = (item: Item): item is Item<'stills'> => item.kind === 'stills';

/** How a credit begins in newspapers; pages set that word themselves. */
const wordForPhoto = /^(?:photo(?:graph)?s?(?: by)?|fotos?(?: de)?|фото(?:графия)?)(?:[\s:©.–—-]+)/iu;

/** A photograph is printed with a name beside it, and nothing else. */
export const photoCredits: Rule = ({ items }) =>
  items.filter(isStill).flatMap((still): Finding[] => {
    const { credit } = still.facts;
    const place = { file: fileOf(still, still.original), path: ['facts', 'credit'] };
    const name = credit.replace(wordForPhoto, '');
    if (!/\p{L}{2}/u.test(name)) return [{ ...place, code: 'rule.emptyCredit', params: { found: credit } }];
    return name === credit ? [] : [{ ...place, code: 'rule.creditPrefix', params: { example: name } }];
  });
