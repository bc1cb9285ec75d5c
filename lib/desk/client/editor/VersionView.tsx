import type { Locale } from '../../../i18n/locales';
import type { ItemPage, Restore, VersionText } from '../../api';
import { useAnnounce } from '../announcements';
import { Loaded } from '../Loaded';
import { useWords } from '../language';
import { itemPath } from '../routes';
import { reasonOf, useAsk, useResource } from '../server';
import { DifferenceText } from './DifferenceText';

type Props = { version: string; moment: string; language: Locale; page: ItemPage; onRestored: () => void };

/** What a version says, compared with what the file says now, and the way back to it. */
export function VersionView({ version, moment, language, page: { kind, id, files }, onRestored }: Props) {
  const t = useWords();
  const request = useAsk();
  const announce = useAnnounce();
  const path = `${itemPath(kind, id)}/${language}`;
  const former = useResource<VersionText>(`${path}/versions/${version}`);
  const now = files[language];
  const restore = async () => {
    const restored: Restore = { version, hash: now?.hash };
    try {
      await request('POST', `${path}/restore`, restored);
      announce(t('editor.restored'));
      onRestored();
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };
  return (
    <Loaded from={former}>
      {({ text }) =>
        text === now?.text ? (
          <p>{t('editor.sameVersion')}</p>
        ) : (
          <>
            <p className="hint">{t('editor.versionHint')}</p>
            <DifferenceText
              from={now?.text ?? ''}
              to={text}
              label={t('editor.versionOf', { moment })}
              language={language}
            />
            <p className="actions">
              <button type="button" onClick={restore} aria-label={t('editor.restoreOf', { moment })}>
                {t('editor.restore')}
              </button>
            </p>
          </>
        )
      }
    </Loaded>
  );
}
