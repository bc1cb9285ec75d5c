import { useLocale, useTranslations } from 'next-intl';
import type { Localized, PersonName } from '@/lib/content';
import { PageTitle } from './PageTitle';
import { Words } from './Words';

/** Name, role, character, and the spellings under which a reader may know the person. */
export function PersonHead({
  person: { facts, words, lang },
  name,
}: {
  person: Localized<'people'>;
  name: PersonName;
}) {
  const t = useTranslations('people');
  const locale = useLocale();
  return (
    <div className="mb-8">
      <PageTitle lang={name.lang === locale ? undefined : name.lang}>{name.name}</PageTitle>
      <p className="-mt-4 text-xl">
        <Words text={words.role} lang={lang} />
      </p>
      {words.character && (
        <p className="text-xl text-soft">
          {t('character')}: <Words text={words.character} lang={lang} />
        </p>
      )}
      {facts.alsoWritten.length > 0 && (
        <p className="mt-2 font-label text-[0.9375rem] text-soft">
          {t('alsoWritten')}: {facts.alsoWritten.join(', ')}
        </p>
      )}
    </div>
  );
}
