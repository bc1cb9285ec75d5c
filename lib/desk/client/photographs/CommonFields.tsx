import { type Locale, locales } from '../../../i18n/locales';
import { nameOfLanguage, useLanguage } from '../language';
import type { Common } from './new-photograph';

type Props = {
  language: Locale;
  onLanguage: (language: Locale) => void;
  common: Common;
  onCommon: (common: Common) => void;
};

/** What is the same for all photographs that are dropped together. */
export function CommonFields({ language, onLanguage, common, onCommon }: Props) {
  const { locale, t } = useLanguage();
  const line = (field: keyof Common) => (
    <label className="field">
      <span className="field-label">{t(`photographs.${field}ForAll`)}</span>
      <input value={common[field]} onChange={({ target }) => onCommon({ ...common, [field]: target.value })} />
    </label>
  );
  return (
    <div className="panel common-fields">
      <label className="field">
        <span className="field-label">{t('photographs.language')}</span>
        <select
          value={language}
          onChange={({ target }) => onLanguage(locales.find((each) => each === target.value) ?? language)}
        >
          {locales.map((each) => (
            <option key={each} value={each}>
              {nameOfLanguage(each, locale)}
            </option>
          ))}
        </select>
      </label>
      {line('credit')}
      {line('usage')}
    </div>
  );
}
