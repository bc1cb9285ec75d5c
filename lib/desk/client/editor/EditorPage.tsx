import type { ItemPage, ItemRow } from '../../api';
import type { KindRow } from '../../field-api';
import { Loaded } from '../Loaded';
import { itemPath, type Route } from '../routes';
import { useResource } from '../server';
import { Editor } from './Editor';

type Props = { route: Extract<Route, { page: 'item' }> };

export function EditorPage({ route }: Props) {
  const page = useResource<ItemPage>(itemPath(route.kind, route.id));
  const kinds = useResource<KindRow[]>('/kinds');
  const items = useResource<ItemRow[]>('/items');
  return (
    <Loaded from={page}>
      {(item) => (
        <Loaded from={kinds}>
          {(kindRows) => {
            const kind = kindRows.find((row) => row.kind === route.kind);
            return kind && <Editor route={route} page={item} kind={kind} items={items.data ?? []} onPage={page.put} />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
