import type { Remark } from '../../api';

/** The remarks on a field, or on something within it. */
export const remarksAt = (remarks: readonly Remark[], path: readonly (string | number)[]): Remark[] => {
  const name = path.join('.');
  return remarks.filter(({ field }) => field === name || field?.startsWith(`${name}.`));
};

/** The remarks on a field itself: those on what is within it stand there. */
export const remarksExactlyAt = (remarks: readonly Remark[], path: readonly (string | number)[]): Remark[] =>
  remarks.filter(({ field }) => field === path.join('.'));

export function FieldRemarks({ remarks }: { remarks: readonly Remark[] }) {
  return remarks.map(({ message, severity, line, column }) => (
    <p key={`${line}:${column}:${message}`} className={`field-remark severity is-${severity}`}>
      {message}
    </p>
  ));
}
