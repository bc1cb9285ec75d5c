import { useState } from 'react';
import type { ItemRow } from '../../api';
import type { KindRow } from '../../field-api';
import { Loaded } from '../Loaded';
import { useWords } from '../language';
import { PageHeading } from '../PageHeading';
import { useResource } from '../server';
import { itemsWith } from './found';
import { ItemTable } from './ItemTable';
import { NewItem } from './NewItem';

export function ItemsPage() {
  const t = useWords();
  const kinds = useResource<KindRow[]>('/kinds');
  const items = useResource<ItemRow[]>('/items');
  return (
    <>
      <PageHeading title={t('pages.items')}>{kinds.data && <NewItem kinds={kinds.data} />}</PageHeading>
      <Loaded from={kinds}>
        {(kindRows) => <Loaded from={items}>{(itemRows) => <ItemsByKind kinds={kindRows} items={itemRows} />}</Loaded>}
      </Loaded>
    </>
  );
}

function ItemsByKind({ kinds, items }: { kinds: readonly KindRow[]; items: readonly ItemRow[] }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const found = itemsWith(typed, items);
  return (
    <>
      <label className="filter">
        {t('items.filter')}
        <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <p role="status">{found.length === 0 && t('items.none')}</p>
      {kinds
        .map(({ kind }) => ({ kind, ofKind: found.filter((item) => item.kind === kind) }))
        .filter(({ ofKind }) => ofKind.length > 0)
        .map(({ kind, ofKind }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{t(`kinds.${kind}`)}</h2>
            <ItemTable items={ofKind} title={t(`kinds.${kind}`)} />
          </section>
        ))}
    </>
  );
}
