import { useLocale } from 'next-intl';
import { formatDate } from '@/lib/i18n/formats';
import { useTranslations } from '@/lib/i18n/translations';
import { Day } from './Day';

type Props = { date?: string; seen?: string };

/** When a page of somebody else came out; where it carries no date, the day on which it was last seen. */
export function PublishedDay({ date, seen }: Props) {
  const t = useTranslations('date');
  const locale = useLocale();
  if (date) return <Day date={date} />;
  return seen ? t('seen', { day: formatDate(locale, seen) }) : t('undated');
}
