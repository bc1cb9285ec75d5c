import { useLocale, useTranslations } from 'next-intl';
import type { NamedPerson } from '@/lib/content';
import { partEvidence } from '@/lib/publish/evidence/press-mark';
import { Portrait } from './Portrait';
import { PressMark } from './PressMark';
import { PressNote } from './PressNote';
import { Words } from './Words';

/** Portrait, name, role, character, and the spellings under which a reader may know the person. */
export function PersonHead({ of, otherNames }: { of: NamedPerson; otherNames: string[] }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const { person, name, role } = of;
  const { facts, words, lang } = person;
  return (
    <div className="band columns items-end pt-10 pb-8 wide:pt-16">
      <div className="w-1/2 max-w-64 mid:w-1/3 wide:w-full">
        <Portrait of={of} sizes="(width >= 60rem) 18rem, 45vw" />
      </div>
      <div className="min-w-0">
        <h1
          lang={name.lang === locale ? undefined : name.lang}
          className="font-display text-page leading-[1.1] tracking-[-0.01em]"
        >
          {name.name}
        </h1>
        {role && (
          <p className="mt-3 text-lead leading-snug">
            <Words text={role} lang={lang} />
            <PressMark of={facts.evidence} />
          </p>
        )}
        {words.character && (
          <p className="text-lead leading-snug text-soft">
            {t('character')}: <Words text={words.character} lang={lang} />
            <PressMark of={partEvidence(person)} />
          </p>
        )}
        {otherNames.length > 0 && (
          <p className="mt-3 font-label text-label text-soft">
            {t('alsoWritten')}: {otherNames.join(', ')}
          </p>
        )}
        <PressNote of={[facts.evidence, partEvidence(person)]} />
      </div>
    </div>
  );
}
