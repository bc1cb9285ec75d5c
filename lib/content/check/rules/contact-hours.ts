import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { fileOf } from '../written-texts';

const isContact = (item: Item): item is Item<'contacts'> => item.kind === 'contacts';

/** Whoever works towards a deadline has to know when somebody answers. */
export const contactHours: Rule = ({ items }) =>
  items
    .filter(isContact)
    .filter(({ facts }) => facts.hours === undefined)
    .map((item): Finding => ({ file: fileOf(item, item.original), path: ['facts'], code: 'rule.noHours' }));
