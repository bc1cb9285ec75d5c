import type { Remark } from '../../api';
import { useWords } from '../language';

/** All that is wrong in a file, so that nothing is missed that stands at no field. */
export function PaneRemarks({ remarks }: { remarks: readonly Remark[] }) {
  const t = useWords();
  if (remarks.length === 0) return null;
  return (
    <details className="notice" open>
      <summary>{t('editor.remarks', { count: remarks.length })}</summary>
      <ul className="remarks">
        {remarks.map(({ line, column, severity, message, field }) => (
          <li key={`${line}:${column}:${message}`}>
            <span className={`severity is-${severity}`}>{message}</span>{' '}
            <span className="place">
              {field && `${field}, `}
              {t('editor.line', { line })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
