import { useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { ItemPage } from '../../api';
import { useWords } from '../language';
import { VersionList } from './VersionList';

/** What was saved before; asked for only when it is opened. */
export function Versions({ language, page }: { language: Locale; page: ItemPage }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!page.files[language]) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('editor.versions')}</summary>
      {isOpen && <VersionList language={language} page={page} />}
    </details>
  );
}
