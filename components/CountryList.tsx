import { useLocale } from 'next-intl';
import { countriesByName } from '@/lib/i18n/countries';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';

/** Countries to choose from: those of which something is known, and behind a fold all of them. */
export function CountryList({ known }: { known: readonly string[] }) {
  const t = useTranslations('territory');
  const locale = useLocale();
  const all = countriesByName(locale);
  const links = (countries: typeof all) => (
    <ul className="gap-x-8 mid:columns-2 wide:columns-3">
      {countries.map(({ code, name }) => (
        <li key={code}>
          <a href={localPath(locale, `/dates/${code}`)} className="target">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {known.length > 0 && links(all.filter(({ code }) => known.includes(code)))}
      <details className="no-print mt-4">
        <summary className="target">{t('all')}</summary>
        {links(all.filter(({ code }) => !known.includes(code)))}
      </details>
    </>
  );
}
