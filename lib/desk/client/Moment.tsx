import { useLanguage } from './language';
import { momentText, ownZone } from './moments';

/** An instant in the zone of whoever reads it, and in UTC. */
export function Moment({ at }: { at: string }) {
  const { locale } = useLanguage();
  return (
    <time dateTime={at} className="moment">
      {momentText(at, ownZone(), locale)} <span className="muted">({momentText(at, 'UTC', locale)})</span>
    </time>
  );
}
