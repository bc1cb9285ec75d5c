import type { ItemRow } from '../../api';
import { useWords } from '../language';
import { Link } from '../navigation';
import { itemHref } from '../routes';
import { ItemStateText } from './ItemStateText';
import { TextMarks } from './TextMarks';

export function ItemTable({ items, title }: { items: readonly ItemRow[]; title: string }) {
  const t = useWords();
  return (
    <table className="items" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{t('items.title')}</th>
          <th scope="col">{t('items.state')}</th>
          <th scope="col">{t('items.texts')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Link href={itemHref({ kind: item.kind, id: item.id })}>{item.title}</Link>
              <span className="place">{item.id}</span>
            </th>
            <td>
              <ItemStateText item={item} />
            </td>
            <td>
              <TextMarks item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
