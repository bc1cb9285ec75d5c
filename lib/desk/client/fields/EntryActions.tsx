import { useWords } from '../language';

type Props = { name: string; onRemove: () => void; onUp?: () => void; onDown?: () => void };

export function EntryActions({ name, onRemove, onUp, onDown }: Props) {
  const t = useWords();
  const button = (action: 'up' | 'down' | 'remove', onClick: () => void) => (
    <button type="button" className="small" onClick={onClick} aria-label={`${t(`editor.${action}`)}: ${name}`}>
      {t(`editor.${action}`)}
    </button>
  );
  return (
    <p className="entry-actions">
      {onUp && button('up', onUp)}
      {onDown && button('down', onDown)}
      {button('remove', onRemove)}
    </p>
  );
}
