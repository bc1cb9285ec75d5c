import type { Field } from '../../field-api';
import { ChangedSentences, sentencesAt } from '../editor/ChangedSentences';
import { valueAt } from '../editor/values';
import { useWords } from '../language';
import { useSurroundings } from './field-context';

/** What the original says in a field of words, for whoever translates it. */
export function OriginalWords({ field, path }: { field: Field; path: (string | number)[] }) {
  const t = useWords();
  const { original, originalLanguage, changes } = useSurroundings();
  const words = field.part === 'words' ? valueAt(original, path) : undefined;
  const sentences = field.part === 'words' ? sentencesAt(changes, path) : undefined;
  if (!sentences && (typeof words !== 'string' || words === '')) return null;
  return (
    <p className="original-words">
      <span className="muted">{t('editor.originalWords')}: </span>
      <span lang={originalLanguage}>{sentences ? <ChangedSentences sentences={sentences} /> : String(words)}</span>
    </p>
  );
}
