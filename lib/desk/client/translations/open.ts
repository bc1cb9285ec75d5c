import type { ItemRow } from '../../api';

/** Whether somebody still has to translate something of the item. */
export const isOpen = ({ texts }: ItemRow): boolean =>
  Object.values(texts).some((state) => state === 'stale' || state === 'missing' || state === 'draft');
