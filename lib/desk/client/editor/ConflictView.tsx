import type { Locale } from '../../../i18n/locales';
import type { Conflict } from '../../api';
import { useWords } from '../language';
import type { Saving } from './use-saving';

type Props = { language: Locale; conflict: Conflict; saving: Saving };

/** Both texts side by side: whoever saves chooses, and nothing is lost. */
export function ConflictView({ language, conflict, saving }: Props) {
  const t = useWords();
  const { mine, theirs, hash } = conflict;
  const fields = conflict.conflict.map(({ path }) => path.join('.')).filter(Boolean);
  return (
    <section className="conflict" role="alert" aria-labelledby={`conflict-${language}`}>
      <h3 id={`conflict-${language}`}>{t('editor.conflict')}</h3>
      <p>{t('editor.conflictHint')}</p>
      {fields.length > 0 && <p>{t('editor.conflictAt', { fields: fields.join(', ') })}</p>}
      <div className="sides">
        <Side title={t('editor.mine')} text={mine} />
        <Side title={t('editor.theirs')} text={theirs} />
      </div>
      <p className="actions">
        <button type="button" onClick={() => void saving.save(language, { hash, text: mine })}>
          {t('editor.keepMine')}
        </button>
        <button type="button" onClick={() => void saving.giveUp(language, mine)}>
          {t('editor.takeTheirs')}
        </button>
      </p>
    </section>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h4>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section tabIndex={0} aria-label={title}>
        <pre>{text}</pre>
      </section>
    </div>
  );
}
