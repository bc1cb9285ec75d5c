import { useLanguage } from './language';
import { momentText, ownZone } from './moments';

/** An instant in the zone of whoever reads it, and in UTC where that is another. */
export function Moment({ at }: { at: string }) {
  const { locale } = useLanguage();
  const [own, inUtc] = [momentText(at, ownZone(), locale), momentText(at, 'UTC', locale)];
  return (
    <time dateTime={at} className="moment">
      {own} {inUtc !== own && <span className="muted">({inUtc})</span>}
    </time>
  );
}
