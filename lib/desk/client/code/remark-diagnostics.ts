import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Remark } from '../../api';

/** Each remark at the rest of its line. */
export const diagnosticsOf = (remarks: readonly Remark[], text: Text): Diagnostic[] =>
  remarks.map(({ line, column, severity, message }) => {
    const { from, to } = text.line(Math.min(Math.max(line, 1), text.lines));
    return { from: Math.min(from + Math.max(column - 1, 0), to), to, severity, message };
  });
