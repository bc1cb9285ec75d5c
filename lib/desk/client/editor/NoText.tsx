import type { Locale } from '../../../i18n/locales';
import { nameOfLanguage, useLanguage } from '../language';

export function NoText({ language, onBegin }: { language: Locale; onBegin: () => void }) {
  const { locale, t } = useLanguage();
  return (
    <div className="notice">
      <p>{t('editor.noText', { language: nameOfLanguage(language, locale) })}</p>
      <button type="button" onClick={onBegin}>
        {t('editor.write')}
      </button>
    </div>
  );
}
