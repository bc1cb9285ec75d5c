import type { Localized } from '@/lib/content';
import { PressMark } from './PressMark';
import { Words } from './Words';

/** Where the film can be seen now: what readers ask first. */
export function WhereToWatch({ film: { words, facts, lang } }: { film: Localized<'film'> }) {
  return (
    words.whereToWatch && (
      <p className="measure">
        <Words text={words.whereToWatch} lang={lang} />
        <PressMark of={facts.evidence.whereToWatch} />
      </p>
    )
  );
}
