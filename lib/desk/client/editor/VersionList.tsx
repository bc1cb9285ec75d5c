import type { Locale } from '../../../i18n/locales';
import type { ItemPage, Restore, VersionRow } from '../../api';
import { useAnnounce } from '../announcements';
import { Loaded } from '../Loaded';
import { useLanguage } from '../language';
import { momentText, ownZone } from '../moments';
import { itemPath } from '../routes';
import { reasonOf, useAsk, useResource } from '../server';
import { sizeText } from '../size-text';

export function VersionList({ language, page: { kind, id, files } }: { language: Locale; page: ItemPage }) {
  const { locale, t } = useLanguage();
  const request = useAsk();
  const announce = useAnnounce();
  const path = `${itemPath(kind, id)}/${language}`;
  const versions = useResource<VersionRow[]>(`${path}/versions`);
  const restore = async (version: string) => {
    const restored: Restore = { version, hash: files[language]?.hash };
    try {
      await request('POST', `${path}/restore`, restored);
      announce(t('editor.restored'));
      versions.reload();
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };
  return (
    <Loaded from={versions}>
      {(rows) =>
        rows.length === 0 ? (
          <p>{t('editor.noVersions')}</p>
        ) : (
          <ul className="rows">
            {rows.map(({ version, savedAt, bytes }) => {
              const moment = momentText(savedAt, ownZone(), locale);
              return (
                <li key={version}>
                  {moment} <span className="muted">{sizeText(bytes, locale)}</span>{' '}
                  <button
                    type="button"
                    className="small"
                    onClick={() => restore(version)}
                    aria-label={t('editor.restoreOf', { moment })}
                  >
                    {t('editor.restore')}
                  </button>
                </li>
              );
            })}
          </ul>
        )
      }
    </Loaded>
  );
}
