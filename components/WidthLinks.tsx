import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/translations';
import { hrefOf } from '@/lib/routes/href';
import { leastWidths } from '@/lib/routes/parameters';

/** Links to the photographs that are wide enough for what is to be printed; `min` is the width that is asked for. */
export function WidthLinks({ min }: { min?: string | undefined }) {
  const t = useTranslations('stills');
  const locale = useLocale();
  const link = (label: string, width?: number) => (
    <a
      href={hrefOf({
        kind: 'page',
        locale,
        path: '/press/stills',
        ...(width && { parameters: { min: String(width) } }),
      })}
      aria-current={min === width?.toString() ? 'true' : undefined}
      className="target"
    >
      {label}
    </a>
  );
  return (
    <ul className="no-print mb-8 flex flex-wrap gap-x-7 font-label text-label">
      <li>{link(t('allWidths'))}</li>
      {leastWidths.map((width) => (
        <li key={width}>{link(t('leastWidth', { width: String(width) }), width)}</li>
      ))}
    </ul>
  );
}
