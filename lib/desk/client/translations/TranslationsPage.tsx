import { useState } from 'react';
import type { ItemRow } from '../../api';
import { Loaded } from '../Loaded';
import { useWords } from '../language';
import { PageHeading } from '../PageHeading';
import { useResource } from '../server';
import { AllStillRight } from './AllStillRight';
import { isOpen } from './open';
import { TranslationTable } from './TranslationTable';

/** Items × languages: what is done, what has to be looked at again, what is not there. */
export function TranslationsPage() {
  const t = useWords();
  const items = useResource<ItemRow[]>('/items');
  const [onlyOpen, setOnlyOpen] = useState(true);
  return (
    <>
      <PageHeading title={t('pages.translations')}>
        <p className="hint">{t('translations.hint')}</p>
      </PageHeading>
      <label className="tick">
        <input type="checkbox" checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)} />
        {t('translations.onlyOpen')}
      </label>
      <Loaded from={items}>
        {(rows) => {
          const shown = onlyOpen ? rows.filter(isOpen) : rows;
          return (
            <>
              <AllStillRight items={rows} onChanged={items.reload} />
              {shown.length > 0 ? (
                <TranslationTable items={shown} onChanged={items.reload} />
              ) : (
                <p>{t('translations.allDone')}</p>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
