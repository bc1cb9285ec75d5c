import type { EarlyItem } from '@/lib/content';
import type { Paragraph } from '@/lib/document/blocks';
import { useTranslations } from '@/lib/i18n/translations';
import { Blocks } from './document/Blocks';
import { Words } from './Words';

type Props = { items: readonly (EarlyItem & { embargo: Paragraph[] })[] };

/** Items under embargo that whoever is accredited may read, each with the notice of its embargo. */
export function AccreditedList({ items }: Props) {
  const t = useTranslations('privateCopy');
  if (items.length === 0) return <p>{t('listEmpty')}</p>;
  return (
    <ul>
      {items.map(({ kind, id, title, summary, embargo }) => (
        <li key={`${kind}/${id}`} className="border-t border-line py-7 first:border-0 first:pt-0 last:pb-0">
          <h2 className="font-display text-head">
            {/* Relative: the token stands in no link. */}
            <a href={`${kind}/${id}`}>
              <Words {...title} />
            </a>
          </h2>
          <p className="measure mt-2 text-soft">
            <Words {...summary} />
          </p>
          <Blocks blocks={embargo} />
        </li>
      ))}
    </ul>
  );
}
