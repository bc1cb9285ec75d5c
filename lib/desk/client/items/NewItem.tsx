import { useState } from 'react';
import type { KindRow } from '../../field-api';
import { useWords } from '../language';
import { NewItemForm } from './NewItemForm';

/** A button, and behind it the form for a new item. */
export function NewItem({ kinds }: { kinds: readonly KindRow[] }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <NewItemForm kinds={kinds.filter(({ isSingle }) => !isSingle)} onCancel={() => setOpen(false)} />;
  return (
    <button type="button" onClick={() => setOpen(true)}>
      {t('items.new')}
    </button>
  );
}
