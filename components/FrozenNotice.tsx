import { useLocale } from 'next-intl';
import { formatDate } from '@/lib/i18n/formats';
import { useTranslations } from '@/lib/i18n/translations';
import { Strip } from './Strip';

type Props = {
  day: string;
  /** Where the same page of the living site is. */
  newest: string;
};

/** Says of every page of a frozen copy that it is one, of which day, and where newer is. */
export function FrozenNotice({ day, newest }: Props) {
  const t = useTranslations('site');
  return (
    <Strip colour="dawn">
      {t.rich('frozen', {
        day: formatDate(useLocale(), day),
        newest: (words) => <a href={newest}>{words}</a>,
      })}
    </Strip>
  );
}
