import { useLocale } from 'next-intl';
import { formatFileSize } from '@/lib/i18n/measures';
import { useTranslations } from '@/lib/i18n/translations';

type Props = {
  path: string;
  /** What it is and in which format. */
  label: string;
  /** About how many bytes it has. */
  about: number;
  /** Media type. */
  type?: string;
};

/** A file to take away, with about its size. */
export function FileLink({ path, label, about, type }: Props) {
  const t = useTranslations('files');
  const locale = useLocale();
  return (
    <a href={path} type={type} download className="target">
      {label}, {t('about', { size: formatFileSize(locale, about) })}
    </a>
  );
}
