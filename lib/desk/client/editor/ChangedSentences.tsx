import type { OriginalChanges, Sentence } from '../../translation-api';
import type { ValuePath } from './values';

/** A text of the original sentence by sentence: what is new since it was translated, and what is gone. */
export function ChangedSentences({ sentences }: { sentences: readonly Sentence[] }) {
  return sentences.map(({ text, is }, index) => {
    if (is === 'kept') return text;
    const Mark = is === 'added' ? 'ins' : 'del';
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no name but its place
    return <Mark key={index}>{text}</Mark>;
  });
}

/** The sentences of a field; undefined where it says what it said. */
export const sentencesAt = (changes: OriginalChanges | undefined, path: ValuePath): Sentence[] | undefined =>
  changes?.fields.find((field) => field.path.join('.') === path.join('.'))?.sentences;
