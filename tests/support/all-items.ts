import type { Edition, Item } from '../../lib/content';
import { kindNames } from '../../lib/content/kinds';

/** Everything that is public in an edition. */
export const allItems = (edition: Edition): Item[] => kindNames.flatMap((kind): readonly Item[] => edition.all(kind));
