import { locales } from '../../../i18n/locales';
import type { ItemRow } from '../../api';
import { useWords } from '../language';
import { Link } from '../navigation';
import { itemHref } from '../routes';

/** How far each language of an item is. */
export function TextMarks({ item }: { item: ItemRow }) {
  const t = useWords();
  return (
    <ul className="text-marks">
      {locales.map((language) => (
        <li key={language}>
          <Link
            href={itemHref({ kind: item.kind, id: item.id, language })}
            className={`text-mark is-${item.texts[language]}`}
          >
            <span className="language-code">{language}</span> {t(`text.${item.texts[language]}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
