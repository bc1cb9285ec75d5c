import type { Value } from '../../api';
import type { Field } from '../../field-api';

/** A value as a text field shows it. */
export const textOf = (value: Value | undefined): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value);

/** An optional field that is emptied leaves the file; a required one stays, so that it is seen to be empty. */
export const typedText = (typed: string, { isRequired }: Field): string | undefined =>
  typed === '' && !isRequired ? undefined : typed;
