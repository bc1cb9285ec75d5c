import { useLocale } from 'next-intl';
import { languageName } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import type { CoverageChoice } from '@/lib/publish/coverage-filter';

type Props = { languages: CoverageChoice[]; kinds: CoverageChoice[] };

/** Narrows the list by language and kind: every list that has something in it is a link. */
export function CoverageFilters({ languages, kinds }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <section aria-labelledby="filter" className="no-print band pb-6 font-label text-label">
      <h2 id="filter" className="sr-only">
        {t('filter.title')}
      </h2>
      <Choices
        label={t('filter.language')}
        choices={languages.map((choice) => ({
          ...choice,
          name: choice.language ? languageName(locale, choice.language) : t('filter.all'),
        }))}
      />
      <Choices
        label={t('filter.kind')}
        choices={kinds.map((choice) => ({
          ...choice,
          name: choice.kind ? t(`coverage.${choice.kind}`) : t('filter.all'),
        }))}
      />
    </section>
  );
}

function Choices({ label, choices }: { label: string; choices: (CoverageChoice & { name: string })[] }) {
  const address = localPath(useLocale(), '/press/coverage');
  return (
    <div className="columns mt-3 items-baseline">
      <p className="text-soft">{label}</p>
      <ul className="flex flex-wrap gap-x-5">
        {choices.map(({ name, query, count, isHere }) => (
          <li key={query}>
            <a
              href={query ? `${address}?${query}` : address}
              aria-current={isHere ? 'true' : undefined}
              className={`target ${isHere ? 'font-semibold' : 'no-underline hover:underline'}`}
            >
              <span className="inline-block first-letter:uppercase">{name}</span>
              {'\u00a0'}
              <span className="text-soft">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
