import type { Coming } from '../../api';
import { nameOfLanguage, useLanguage } from '../language';
import { Moment } from '../Moment';
import { Link } from '../navigation';
import { itemHref } from '../routes';

export function ComingList({ coming }: { coming: readonly Coming[] }) {
  const { locale, t } = useLanguage();
  const named = (languages: Coming['missing']) =>
    new Intl.ListFormat(locale).format(languages.map((language) => nameOfLanguage(language, locale)));
  return (
    <ol className="coming">
      {coming.map((event) => (
        <li key={`${event.kind}/${event.id}/${event.what}`}>
          <p>
            <Moment at={event.at} />
          </p>
          <p>
            <Link href={itemHref(event)}>{event.title}</Link> {t(`today.${event.what}`)}
            {event.missing.length > 0 && (
              <>
                {' · '}
                <strong>{t('today.missing', { languages: named(event.missing) })}</strong>
              </>
            )}
            {event.stale.length > 0 && (
              <>
                {' · '}
                <strong>{t('today.stale', { languages: named(event.stale) })}</strong>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
