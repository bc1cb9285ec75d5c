import { useEffect, useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { ItemPage, Remark } from '../../api';
import { itemPath } from '../routes';
import { useAsk } from '../server';
import { type Draft, editOf, isDirty } from './draft';

/** Milliseconds without a key pressed after which a text is checked. */
const pause = 500;

/** What is wrong with a language of an item: as it is saved, or as it would be if the draft were saved. */
export function useCheck({ kind, id, remarks }: ItemPage, language: Locale, draft: Draft): Remark[] {
  const request = useAsk();
  const edit = isDirty(draft) ? JSON.stringify(editOf(draft)) : '';
  const [checked, setChecked] = useState<{ edit: string; remarks: Remark[] }>();
  useEffect(() => {
    if (!edit) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      request<Remark[]>('POST', `${itemPath(kind, id)}/${language}/check`, JSON.parse(edit)).then(
        (found) => isWanted && setChecked({ edit, remarks: found }),
        // The same failure is told when it is saved.
        () => {},
      );
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [request, kind, id, language, edit]);
  if (edit && checked) return checked.remarks;
  return remarks.filter(({ item }) => item?.language === undefined || item.language === language);
}
