import type { ItemRow } from '../../api';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Items in whose title or address every typed word stands, whatever its accents and capitals. */
export function itemsWith(typed: string, items: readonly ItemRow[]): ItemRow[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return items.filter((item) => words.every((word) => folded(`${item.title} ${item.kind}/${item.id}`).includes(word)));
}
