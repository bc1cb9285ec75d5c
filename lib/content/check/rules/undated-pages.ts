import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { fileOf } from '../written-texts';

/** A page of the press without a date says on which day it was seen. */
export const undatedPages: Rule = ({ items }) =>
  items
    .filter(isUndated)
    .map((item): Finding => ({ file: fileOf(item, item.original), path: ['facts'], code: 'rule.undated' }));

function isUndated(item: Item): boolean {
  if (item.kind !== 'coverage') return false;
  const { date, seen } = (item as Item<'coverage'>).facts;
  return date === undefined && seen === undefined;
}
