import { useState } from 'react';
import type { ItemPage, ItemRow } from '../../api';
import type { KindRow } from '../../field-api';
import { ItemStateText } from '../items/ItemStateText';
import { useWords } from '../language';
import { PrivateLinks } from '../links/PrivateLinks';
import { useLeaveGuard } from '../navigation';
import { PageHeading } from '../PageHeading';
import { Pictures } from '../pictures/Pictures';
import { itemHref, type Route } from '../routes';
import { LanguagePane } from './LanguagePane';
import { LanguageTabs } from './LanguageTabs';
import { ManageItem } from './ManageItem';
import { PagePreview } from './PagePreview';
import { useDrafts } from './use-drafts';
import { useSaveKey } from './use-save-key';
import { useSaving } from './use-saving';

type Props = {
  route: Extract<Route, { page: 'item' }>;
  page: ItemPage;
  kind: KindRow;
  items: readonly ItemRow[];
  onPage: (page: ItemPage) => void;
};

/** An item: the original beside one of its translations, and the page as it looks. */
export function Editor({ route, page, kind, items, onPage }: Props) {
  const t = useWords();
  const drafts = useDrafts(page);
  const saving = useSaving(page, drafts, onPage);
  const [isPreviewed, setPreviewed] = useState(false);
  const chosen = route.language ?? page.original;
  const shown = chosen === page.original ? [chosen] : [page.original, chosen];
  useLeaveGuard(drafts.isDirty, t('desk.leave'), itemHref({ kind: page.kind, id: page.id }));
  useSaveKey(() => saving.saveAll(drafts.dirty));
  return (
    <>
      <PageHeading title={page.title}>
        <p className="muted">
          {t(`kinds.${kind.kind}`)} · {page.id} · <ItemStateText item={page} />
        </p>
        {page.path !== undefined && (
          <button type="button" aria-expanded={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>
            {t(isPreviewed ? 'preview.hide' : 'preview.show')}
          </button>
        )}
      </PageHeading>
      <LanguageTabs page={page} chosen={chosen} dirty={drafts.dirty} />
      <div className="editor">
        {shown.map((language) => (
          <LanguagePane
            key={language}
            isBeside={language !== chosen}
            {...{ language, page, kind, items, drafts, saving }}
            place={language === chosen ? route : undefined}
          />
        ))}
        {isPreviewed && page.path !== undefined && <PagePreview path={`/${chosen}${page.path}`} />}
      </div>
      <Pictures page={page} onPage={onPage} />
      {kind.hasPages && <PrivateLinks page={page} />}
      {!kind.isSingle && <ManageItem page={page} />}
    </>
  );
}
