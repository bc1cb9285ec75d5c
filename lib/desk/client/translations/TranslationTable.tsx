import { locales } from '../../../i18n/locales';
import type { ItemRow } from '../../api';
import { nameOfLanguage, useLanguage } from '../language';
import { Link } from '../navigation';
import { itemHref } from '../routes';
import { StillRightButton } from './StillRightButton';

type Props = { items: readonly ItemRow[]; onChanged: () => void };

export function TranslationTable({ items, onChanged }: Props) {
  const { locale, t } = useLanguage();
  return (
    <table className="translations" aria-label={t('pages.translations')}>
      <thead>
        <tr>
          <th scope="col">{t('translations.item')}</th>
          {locales.map((language) => (
            <th key={language} scope="col">
              {nameOfLanguage(language, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.kind}/${item.id}`}>
            <th scope="row">
              {item.title}
              <span className="place">
                {item.kind}/{item.id}
              </span>
            </th>
            {locales.map((language) => (
              <td key={language}>
                <Link href={itemHref({ ...keyOf(item), language })} className={`text-mark is-${item.texts[language]}`}>
                  <span className="language-code">{language}</span> {t(`text.${item.texts[language]}`)}
                </Link>
                {item.texts[language] === 'stale' && (
                  <StillRightButton item={item} language={language} onChanged={onChanged} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const keyOf = ({ kind, id }: ItemRow) => ({ kind, id });
