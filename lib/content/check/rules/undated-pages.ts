import type { Item } from '../../item';
import type { Finding, Rule } from '../finding';
import { fileOf } from '../written-texts';

/** A page of the press without a date says on which day it was seen. */
export const undatedPages: Rule = ({ items }) =>
  items.filter(isUndated).map((item): Finding => {
    const message = 'has no date: write it, or the day on which the page was last seen in facts.seen';
    return { file: fileOf(item, item.original), path: ['facts'], message };
  });

function isUndated(item: Item): boolean {
  if (item.kind !== 'coverage') return false;
  const { date, seen } = (item as Item<'coverage'>).facts;
  return date === undefined && seen === undefined;
}
