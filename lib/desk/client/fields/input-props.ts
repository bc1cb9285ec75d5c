import type { Value } from '../../api';
import type { FieldNode } from './field-tree';

/** What a field is told: where it stands, its value, and whom to tell of another. */
export type FieldProps = {
  node: FieldNode;
  path: (string | number)[];
  value: Value | undefined;
  /** `undefined` takes the field out of the file. */
  onChange: (value: Value | undefined) => void;
  /** In place of the field's own label: the number of an entry. */
  label?: string;
};

/** An input for one value, tied to its label and to what is said of it. */
export type InputProps = FieldProps & {
  attributes: { id: string; 'aria-describedby': string; 'aria-invalid': boolean };
};
