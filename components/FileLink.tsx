import { useLocale } from 'next-intl';
import { formatFileSize } from '@/lib/i18n/measures';

type Props = {
  path: string;
  /** What it is and in which format. */
  label: string;
  /** Bytes; unknown where no files are made. */
  size: number | undefined;
  /** Media type. */
  type?: string;
};

/** A file to take away, with its size. */
export function FileLink({ path, label, size, type }: Props) {
  const locale = useLocale();
  return (
    <a href={path} type={type} download className="target">
      {label}
      {size !== undefined && `, ${formatFileSize(locale, size)}`}
    </a>
  );
}
