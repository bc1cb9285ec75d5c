import { useTranslations } from '@/lib/i18n/translations';

/** In place of the form of the search, where no server answers it. */
export function FrozenSearch({ live }: { live: string }) {
  const t = useTranslations('search');
  return <p className="measure">{t.rich('frozen', { live: (words) => <a href={live}>{words}</a> })}</p>;
}
