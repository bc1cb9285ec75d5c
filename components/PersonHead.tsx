import type { NamedPerson } from '@/lib/content';
import type { PersonTitle as PersonTitleBlock } from '@/lib/document/press-blocks';
import { useTranslations } from '@/lib/i18n/translations';
import { partEvidence } from '@/lib/publish/evidence/press-mark';
import { PersonTitle } from './PersonTitle';
import { Portrait } from './Portrait';
import { PressNote } from './PressNote';

type Props = { of: NamedPerson; title: PersonTitleBlock; otherNames: string[] };

/** Portrait, name, role, character, and the spellings under which a reader may know the person. */
export function PersonHead({ of, title, otherNames }: Props) {
  const t = useTranslations('people');
  return (
    <div className="band columns items-end pt-10 pb-8 wide:pt-16">
      <div className="w-1/2 max-w-64 mid:w-1/3 wide:w-full">
        <Portrait of={of} sizes="(width >= 60rem) 18rem, 45vw" />
      </div>
      <div className="min-w-0">
        <PersonTitle title={title} />
        {otherNames.length > 0 && (
          <p className="mt-3 font-label text-label text-soft">
            {t('alsoWritten')}: {otherNames.join(', ')}
          </p>
        )}
        <PressNote of={[of.person.facts.evidence, partEvidence(of.person)]} />
      </div>
    </div>
  );
}
