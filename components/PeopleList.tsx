import { useLocale } from 'next-intl';
import type { NamedPerson } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { partEvidence } from '@/lib/publish/press-mark';
import { Portrait } from './Portrait';
import { PressMark } from './PressMark';
import { PressNote } from './PressNote';
import { Words } from './Words';

/** Names with portrait and character or role, each a link to the person's page. */
export function PeopleList({ people }: { people: NamedPerson[] }) {
  const locale = useLocale();
  return (
    <>
      <ul className="people grid grid-cols-2 gap-x-4 gap-y-8 mid:grid-cols-3 wide:grid-cols-4 wide:gap-x-6">
        {people.map((named) => {
          const { person, name } = named;
          return (
            <li key={person.id} className="relative">
              <Portrait of={named} sizes="(width >= 60rem) 15rem, (width >= 40rem) 30vw, 45vw" />
              <a
                href={localPath(locale, `/people/${person.id}`)}
                lang={name.lang === locale ? undefined : name.lang}
                className="mt-3 inline-block leading-snug no-underline after:absolute after:inset-0 hover:underline"
              >
                {name.name}
              </a>
              <span className="block font-label text-note text-soft first-letter:uppercase">
                <Words text={person.words.character ?? person.words.role} lang={person.lang} />
                <PressMark of={partEvidence(person)} />
              </span>
            </li>
          );
        })}
      </ul>
      <PressNote of={people.map(({ person }) => partEvidence(person))} />
    </>
  );
}
