import { createContext, useContext } from 'react';
import type { ItemPage, ItemRow, Remark, Value } from '../../api';
import type { OriginalChanges } from '../../translation-api';

/** What every field of a form may need besides its own value. */
type FieldSurroundings = {
  items: readonly ItemRow[];
  pictures: ItemPage['pictures'];
  /** The name of the picture that the facts name. */
  photograph?: Value;
  remarks: readonly Remark[];
  /** The front matter of the original, where a translation is edited. */
  original?: Value;
  originalLanguage?: string;
  /** What the original says otherwise since it was translated. */
  changes?: OriginalChanges;
};

export const FieldContext = createContext<FieldSurroundings>({ items: [], pictures: [], remarks: [] });

export const useSurroundings = () => useContext(FieldContext);
