import { useLocale, useTranslations } from 'next-intl';
import type { SourceLink } from '@/lib/content';
import { apposition, countryName, formatList, languageName } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import type { FactLabel, FactRow, FactValue } from '@/lib/publish/fact-sheet/row';
import { Sources } from './Sources';
import { Words } from './Words';

type Props = { rows: { row: FactRow; sources: SourceLink[] }[] };

/** A table a fact checker can work down: fact, value, source. */
export function FactSheet({ rows }: Props) {
  const t = useTranslations('facts');
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('fact')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, sources }) => (
          <tr key={row.id} id={row.id}>
            <th scope="row">
              <Label label={row.label} />
            </th>
            <td className="first-letter:uppercase">
              <Value value={row.value} />
            </td>
            <td>
              <Sources links={sources} saidBy={row.saidBy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Label({ label }: { label: FactLabel }) {
  const t = useTranslations('facts');
  const locale = useLocale();
  if ('message' in label) return t(label.message);
  if ('titleIn' in label) return t('titleIn', { language: languageName(locale, label.titleIn) });
  return <Words text={label.text} lang={label.lang} />;
}

function Value({ value }: { value: FactValue }) {
  const t = useTranslations();
  const locale = useLocale();
  switch (value.form) {
    case 'text':
      return <Words text={value.text} lang={value.lang} />;
    case 'year':
      return value.year;
    case 'minutes':
      return t('film.minutes', { minutes: value.minutes });
    case 'countries':
      return formatList(
        locale,
        value.countries.map((country) => countryName(locale, country)),
      );
    case 'languages':
      return formatList(
        locale,
        value.languages.map((language) => languageName(locale, language)),
      );
    case 'names':
      return formatList(locale, value.names);
    case 'trailer':
      return <a href={value.href}>{t('home.watchTrailer')}</a>;
    case 'tba':
      return t('date.tba');
    case 'people':
      return (
        <Lines
          items={value.people.map(({ id, name, as }) => (
            <span key={id}>
              <a
                href={localPath(locale, `/people/${id}`)}
                lang={name.lang === locale ? undefined : name.lang}
                className="target"
              >
                {name.name}
              </a>
              {as && (
                <>
                  {apposition[locale]}
                  <Words text={as.text} lang={as.lang} />
                </>
              )}
            </span>
          ))}
        />
      );
  }
}

function Lines({ items }: { items: React.ReactElement[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key}>{item}</li>
      ))}
    </ul>
  );
}
