import { type SyntheticEvent, useState } from 'react';
import type { ItemPage } from '../../api';
import { useAnnounce } from '../announcements';
import { IdInput } from '../items/IdInput';
import { useWords } from '../language';
import { navigate } from '../navigation';
import { itemHref, itemPath, pageHref } from '../routes';
import { reasonOf, useAsk } from '../server';

/** What is seldom done to an item as a whole. */
export function ManageItem({ page: { kind, id, title } }: { page: ItemPage }) {
  const t = useWords();
  const request = useAsk();
  const announce = useAnnounce();
  const [to, setTo] = useState(id);

  const rename = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (to === id) return;
    try {
      await request('POST', `${itemPath(kind, id)}/rename`, { to });
      announce(t('item.renamed', { id: to }));
      navigate(itemHref({ kind, id: to }), { asking: false });
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };
  const bin = async () => {
    if (!confirm(t('item.binAsk', { title }))) return;
    try {
      await request('DELETE', itemPath(kind, id));
      announce(t('item.binned', { title }));
      navigate(pageHref('items'), { asking: false });
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };

  return (
    <details className="panel">
      <summary>{t('item.manage')}</summary>
      <form onSubmit={rename}>
        <IdInput label={t('item.newId')} value={to} onChange={setTo} />
        <button type="submit">{t('item.rename')}</button>
      </form>
      <p>
        <button type="button" onClick={bin}>
          {t('item.bin')}
        </button>
      </p>
    </details>
  );
}
