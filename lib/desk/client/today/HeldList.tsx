import type { Today } from '../../api';
import { useLanguage } from '../language';
import { momentText, ownZone } from '../moments';
import { Link } from '../navigation';
import { itemHref } from '../routes';

export function HeldList({ held }: { held: Today['held'] }) {
  const { locale, t } = useLanguage();
  return (
    <ul>
      {held.map((item) => (
        <li key={`${item.kind}/${item.id}`}>
          <Link href={itemHref(item)}>{item.title}</Link>{' '}
          <span className="muted">{t('today.heldSince', { moment: momentText(item.since, ownZone(), locale) })}</span>
        </li>
      ))}
    </ul>
  );
}
