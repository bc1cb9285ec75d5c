import { type Locale, locales } from '../../../i18n/locales';
import { nameOfLanguage, useLanguage } from '../language';

type Props = { value: readonly Locale[]; onChange: (languages: Locale[]) => void };

/** Languages of a new item; the one ticked first is the original. */
export function LanguagesInput({ value, onChange }: Props) {
  const { locale, t } = useLanguage();
  const toggle = (language: Locale) =>
    onChange(value.includes(language) ? value.filter((each) => each !== language) : [...value, language]);
  return (
    <fieldset>
      <legend>{t('items.languages')}</legend>
      {locales.map((language) => (
        <label key={language} className="tick">
          <input
            type="checkbox"
            checked={value.includes(language)}
            required={value.length === 0}
            onChange={() => toggle(language)}
          />
          {nameOfLanguage(language, locale)}
          {value[0] === language && <span className="muted"> · {t('items.original')}</span>}
        </label>
      ))}
      <p className="hint">{t('items.languagesHint')}</p>
    </fieldset>
  );
}
