import type { PersonTitle as PersonTitleBlock } from '@/lib/document/press-blocks';
import { Runs } from './document/Runs';
import { PressSign } from './PressMark';

/** Name, role and character; what only the press says is marked. */
export function PersonTitle({ title: { name, role, character } }: { title: PersonTitleBlock }) {
  return (
    <>
      <h1 lang={name.lang} className="font-display text-page leading-[1.1] tracking-[-0.01em]">
        {name.text}
      </h1>
      {role && (
        <p className="mt-3 text-lead leading-snug">
          <Runs runs={[role.words]} />
          {role.isOfPress && <PressSign />}
        </p>
      )}
      {character && (
        <p className="text-lead leading-snug text-soft">
          {character.label}: <Runs runs={[{ ...character.words, href: character.href }]} />
          {character.isOfPress && <PressSign />}
        </p>
      )}
    </>
  );
}
