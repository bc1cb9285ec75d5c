import type { ItemRow } from '../../api';
import type { KindRow } from '../../field-api';
import type { KnownPhotograph } from '../../photographs-api';
import { FieldContext } from '../fields/field-context';
import { Loaded } from '../Loaded';
import { useWords } from '../language';
import { PageHeading } from '../PageHeading';
import { useResource } from '../server';
import { NewPhotographs } from './NewPhotographs';

/** Where photographs are dropped, each of which becomes an item. */
export function PhotographsPage() {
  const t = useWords();
  const kinds = useResource<KindRow[]>('/kinds');
  const items = useResource<ItemRow[]>('/items');
  const known = useResource<KnownPhotograph[]>('/photographs');
  return (
    <FieldContext value={{ items: items.data ?? [], pictures: [], remarks: [] }}>
      <PageHeading title={t('pages.photographs')} />
      <p>{t('photographs.hint')}</p>
      <Loaded from={kinds}>
        {(rows) => {
          const kind = rows.find((row) => row.kind === 'stills');
          return kind && <NewPhotographs kind={kind} known={known.data ?? []} />;
        }}
      </Loaded>
    </FieldContext>
  );
}
