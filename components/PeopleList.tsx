import { useLocale } from 'next-intl';
import type { Localized, NamedPerson } from '@/lib/content';
import type { Run } from '@/lib/document/runs';
import { localPath } from '@/lib/i18n/routes';
import { partEvidence } from '@/lib/publish/evidence/press-mark';
import { Runs } from './document/Runs';
import { Portrait } from './Portrait';
import { PressMark } from './PressMark';
import { PressNote } from './PressNote';
import { Words } from './Words';

type Props = {
  people: NamedPerson[];
  /** Given where the list is all that is told of those without a page: they get an address and their sources. */
  evidenceOf?: (person: Localized<'people'>) => Run[];
};

/** Names with portrait and character or role, each a link to the person's page if there is one. */
export function PeopleList({ people, evidenceOf }: Props) {
  const locale = useLocale();
  return (
    <>
      <ul className="people grid grid-cols-2 gap-x-4 gap-y-8 mid:grid-cols-3 wide:grid-cols-4 wide:gap-x-6">
        {people.map((named) => {
          const { person, name, path, hasPage } = named;
          const lang = name.lang === locale ? undefined : name.lang;
          const below = person.words.character ?? named.role;
          const isWhole = !hasPage && evidenceOf;
          return (
            <li key={person.id} id={isWhole ? person.id : undefined} className="relative">
              <Portrait of={named} sizes="(width >= 60rem) 15rem, (width >= 40rem) 30vw, 45vw" />
              {hasPage ? (
                <a
                  href={localPath(locale, path)}
                  lang={lang}
                  className="mt-3 inline-block leading-snug no-underline after:absolute after:inset-0 hover:underline"
                >
                  {name.name}
                </a>
              ) : (
                <span lang={lang} className="mt-3 inline-block leading-snug">
                  {name.name}
                </span>
              )}
              {below && (
                <span className="block font-label text-note text-soft first-letter:uppercase">
                  <Words text={below} lang={person.lang} />
                  {!isWhole && <PressMark of={partEvidence(person)} />}
                </span>
              )}
              {isWhole && (
                <span className="mt-1 block font-label text-note text-soft">
                  <Runs runs={evidenceOf(person)} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <PressNote of={people.map(({ person }) => partEvidence(person))} />
    </>
  );
}
