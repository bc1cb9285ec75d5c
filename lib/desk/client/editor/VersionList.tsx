import { useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { ItemPage, VersionRow } from '../../api';
import { Loaded } from '../Loaded';
import { useLanguage } from '../language';
import { momentText, ownZone } from '../moments';
import { itemPath } from '../routes';
import { useResource } from '../server';
import { sizeText } from '../size-text';
import { VersionView } from './VersionView';

export function VersionList({ language, page }: { language: Locale; page: ItemPage }) {
  const { locale, t } = useLanguage();
  const [opened, setOpened] = useState<string>();
  const versions = useResource<VersionRow[]>(`${itemPath(page.kind, page.id)}/${language}/versions`);
  return (
    <Loaded from={versions}>
      {(rows) =>
        rows.length === 0 ? (
          <p>{t('editor.noVersions')}</p>
        ) : (
          <ul className="rows">
            {rows.map(({ version, savedAt, bytes }) => {
              const moment = momentText(savedAt, ownZone(), locale);
              const isOpen = version === opened;
              return (
                <li key={version}>
                  <button
                    type="button"
                    className="small"
                    aria-expanded={isOpen}
                    onClick={() => setOpened(isOpen ? undefined : version)}
                  >
                    {moment}
                  </button>{' '}
                  <span className="muted">{sizeText(bytes, locale)}</span>
                  {isOpen && <VersionView {...{ version, moment, language, page }} onRestored={versions.reload} />}
                </li>
              );
            })}
          </ul>
        )
      }
    </Loaded>
  );
}
