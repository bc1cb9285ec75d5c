import { useRef } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { ItemPage, ItemRow } from '../../api';
import type { KindRow } from '../../field-api';
import { nameOfLanguage, useLanguage } from '../language';
import { ConflictView } from './ConflictView';
import { FileView } from './FileView';
import { FormOrFile } from './FormOrFile';
import { FormView } from './FormView';
import { NoText } from './NoText';
import { PaneRemarks } from './PaneRemarks';
import { SaveBar } from './SaveBar';
import { StaleNotice } from './StaleNotice';
import { useCheck } from './use-check';
import type { Drafts } from './use-drafts';
import { type Place, useOpenPlace } from './use-open-place';
import { useOriginalChanges } from './use-original-changes';
import type { Saving } from './use-saving';
import { Versions } from './Versions';

type Props = {
  language: Locale;
  page: ItemPage;
  kind: KindRow;
  items: readonly ItemRow[];
  drafts: Drafts;
  saving: Saving;
  /** It stands beside the language that was chosen: on a narrow screen it is not shown. */
  isBeside: boolean;
  /** Where the editor was opened. */
  place?: Place;
};

/** One language of an item: its fields and text, or its file, with what is wrong in it. */
export function LanguagePane({ language, page, kind, items, drafts, saving, isBeside, place }: Props) {
  const { locale } = useLanguage();
  const draft = drafts.of(language);
  const remarks = useCheck(page, language, draft);
  const changes = useOriginalChanges(page, language);
  const pane = useRef<HTMLElement>(null);
  const change = (changed: Partial<typeof draft>) => drafts.change(language, changed);
  const line = useOpenPlace(pane, place, draft.asFile, () => change({ asFile: true }));
  const conflict = saving.conflicts[language];
  return (
    <section ref={pane} className={isBeside ? 'pane is-beside' : 'pane'} aria-label={nameOfLanguage(language, locale)}>
      <header className="pane-head">
        <h2>{nameOfLanguage(language, locale)}</h2>
        {drafts.isBegun(language) && <FormOrFile draft={draft} onChange={change} />}
      </header>
      {page.texts[language] === 'stale' && <StaleNotice {...{ language, page, draft, saving }} changes={changes} />}
      {conflict && <ConflictView language={language} conflict={conflict} saving={saving} />}
      {drafts.isBegun(language) ? (
        <>
          <PaneRemarks remarks={remarks} />
          {draft.asFile ? (
            <FileView {...{ draft, remarks, language, line }} onChange={change} />
          ) : (
            <FormView {...{ draft, remarks, language, page, kind, items, drafts, changes }} onChange={change} />
          )}
          <SaveBar {...{ draft, language, page, saving }} />
          <Versions language={language} page={page} />
        </>
      ) : (
        <NoText language={language} onBegin={() => change({})} />
      )}
    </section>
  );
}
