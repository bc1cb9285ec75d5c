import type { PrivateLinkRow } from '../../private-link-api';
import { nameOfLanguage, useLanguage } from '../language';
import { momentText, ownZone } from '../moments';

type Props = { rows: readonly PrivateLinkRow[]; onRevoke: (id: string) => void };

/** Links that were made, with the address of those that open. */
export function PrivateLinkList({ rows, onRevoke }: Props) {
  const { locale, t } = useLanguage();
  const moment = (at: string) => momentText(at, ownZone(), locale);
  if (rows.length === 0) return null;
  return (
    <ul className="rows">
      {rows.map(({ id, language, madeAt, until, revokedAt, address, isChanged }) => {
        const name = t('privateLinks.name', { language: nameOfLanguage(language, locale), moment: moment(madeAt) });
        return (
          <li key={id}>
            {name}{' '}
            <span className="muted">
              {revokedAt
                ? t('privateLinks.revokedAt', { moment: moment(revokedAt) })
                : t(address ? 'privateLinks.opensUntil' : 'privateLinks.closed', { moment: moment(until) })}
              {address && isChanged && ` ${t('privateLinks.changed')}`}
            </span>
            {address && (
              <>
                <input
                  type="text"
                  readOnly
                  value={address}
                  aria-label={t('privateLinks.addressOf', { name })}
                  onFocus={({ target }) => target.select()}
                />
                <button
                  type="button"
                  className="small"
                  onClick={() => onRevoke(id)}
                  aria-label={t('privateLinks.revokeOf', { name })}
                >
                  {t('privateLinks.revoke')}
                </button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
