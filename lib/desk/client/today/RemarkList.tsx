import type { Remark } from '../../api';
import { useWords } from '../language';
import { Link } from '../navigation';
import { itemHref } from '../routes';

export function RemarkList({ remarks, isMended = false }: { remarks: readonly Remark[]; isMended?: boolean }) {
  return (
    <ul className="remarks">
      {remarks.map((remark) => (
        <li key={`${remark.file}:${remark.line}:${remark.column}:${remark.message}`}>
          <RemarkLine remark={remark} isMended={isMended} />
        </li>
      ))}
    </ul>
  );
}

function RemarkLine({ remark, isMended }: { remark: Remark; isMended: boolean }) {
  const t = useWords();
  const { severity, file, line, field, message, item } = remark;
  // The message says what is wrong with a field, and not with which one.
  const place = [file, t('editor.line', { line }), ...(field && field !== 'body' ? [field] : [])].join(', ');
  return (
    <>
      <p>
        {!isMended && <strong className={`severity is-${severity}`}>{t(`today.${severity}`)}:</strong>}{' '}
        {isMended ? <s>{message}</s> : message}
      </p>
      <p className="place">{item ? <Link href={itemHref(item, { field, line })}>{place}</Link> : place}</p>
    </>
  );
}
