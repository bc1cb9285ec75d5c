import { type SyntheticEvent, useState } from 'react';
import type { Kind } from '../../../content/kinds';
import type { Locale } from '../../../i18n/locales';
import type { ItemPage, NewItem } from '../../api';
import type { KindRow } from '../../field-api';
import { useAnnounce } from '../announcements';
import { useLanguage } from '../language';
import { navigate } from '../navigation';
import { itemHref } from '../routes';
import { reasonOf, useAsk } from '../server';
import { IdInput } from './IdInput';
import { LanguagesInput } from './LanguagesInput';

export function NewItemForm({ kinds, onCancel }: { kinds: readonly KindRow[]; onCancel: () => void }) {
  const { locale, t } = useLanguage();
  const request = useAsk();
  const announce = useAnnounce();
  const [kind, setKind] = useState<Kind | undefined>(kinds.find((row) => row.kind === 'press')?.kind ?? kinds[0]?.kind);
  const [id, setId] = useState('');
  const [languages, setLanguages] = useState<Locale[]>([locale]);

  const create = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!kind || languages.length === 0) return;
    const item: NewItem = { kind, id, languages };
    try {
      const page = await request<ItemPage>('POST', '/items', item);
      announce(t('items.created', { title: page.title }));
      navigate(itemHref({ kind, id, language: languages[0] }));
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };

  return (
    <form className="panel" aria-label={t('items.new')} onSubmit={create}>
      <label className="field">
        <span className="field-label">{t('items.kind')}</span>
        <select
          value={kind}
          onChange={({ target }) => setKind(kinds.find((row) => row.kind === target.value)?.kind ?? kind)}
        >
          {kinds.map((row) => (
            <option key={row.kind} value={row.kind}>
              {t(`kinds.${row.kind}`)}
            </option>
          ))}
        </select>
      </label>
      <IdInput label={t('items.id')} value={id} onChange={setId} />
      <LanguagesInput value={languages} onChange={setLanguages} />
      <p className="actions">
        <button type="submit" className="primary">
          {t('items.create')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('items.cancel')}
        </button>
      </p>
    </form>
  );
}
