import { type SyntheticEvent, useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { NewPrivateLink as NewLink } from '../../private-link-api';
import { nameOfLanguage, useLanguage } from '../language';
import { instantAt, ownZone, wallTime } from '../moments';

/** Milliseconds for which a link opens, if nobody says otherwise. */
const usual = 7 * 24 * 60 * 60 * 1000;

type Props = {
  languages: readonly Locale[];
  /** The language that is chosen at first. */
  usually: Locale;
  onMake: (link: NewLink) => void;
};

/** In which language and until when. */
export function NewPrivateLink({ languages, usually, onMake }: Props) {
  const { locale, t } = useLanguage();
  const [language, setLanguage] = useState<Locale>(usually);
  const [until, setUntil] = useState(() => wallTime(new Date(Date.now() + usual).toISOString(), ownZone()));
  const make = (event: SyntheticEvent) => {
    event.preventDefault();
    onMake({ language, until: instantAt(until, ownZone()) });
  };
  return (
    <form onSubmit={make}>
      <label className="field">
        <span className="field-label">{t('privateLinks.language')}</span>
        <select value={language} onChange={({ target }) => setLanguage(target.value as Locale)}>
          {languages.map((each) => (
            <option key={each} value={each}>
              {nameOfLanguage(each, locale)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">{t('privateLinks.until', { zone: ownZone() })}</span>
        <input type="datetime-local" required value={until} onChange={({ target }) => setUntil(target.value)} />
      </label>
      <button type="submit">{t('privateLinks.make')}</button>
    </form>
  );
}
