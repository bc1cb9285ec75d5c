import { useLocale } from 'next-intl';
import type { NamedPerson } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { Words } from './Words';

/** Names with character or role, each a link to the person's page. */
export function PeopleList({ people }: { people: NamedPerson[] }) {
  const locale = useLocale();
  return (
    <ul className="grid gap-x-10 gap-y-5 wide:grid-cols-2">
      {people.map(({ person: { id, words, lang }, name }) => (
        <li key={id}>
          <a
            href={localPath(locale, `/people/${id}`)}
            lang={name.lang === locale ? undefined : name.lang}
            className="text-xl no-underline hover:underline"
          >
            {name.name}
          </a>
          <span className="block font-label text-[0.9375rem] text-soft first-letter:uppercase">
            <Words text={words.character ?? words.role} lang={lang} />
          </span>
        </li>
      ))}
    </ul>
  );
}
