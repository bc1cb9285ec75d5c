import type { ReactNode } from 'react';
import { FieldLabel } from './FieldLabel';
import { FieldRemarks, remarksExactlyAt } from './FieldRemarks';
import { useSurroundings } from './field-context';
import type { FieldProps } from './input-props';

type Props = Pick<FieldProps, 'node' | 'path' | 'label'> & {
  /** Which remarks stand here; those on what is within stand there. */
  remarksOf?: typeof remarksExactlyAt;
  children: ReactNode;
};

/** The frame of a field that holds others: its label, its meaning and what is wrong with it. */
export function FieldSet({ node, path, label, remarksOf = remarksExactlyAt, children }: Props) {
  const { remarks } = useSurroundings();
  return (
    <fieldset data-field={path.join('.')}>
      <legend>
        <FieldLabel field={node.field} label={label} />
      </legend>
      {node.field.meaning && <p className="hint">{node.field.meaning}</p>}
      <FieldRemarks remarks={remarksOf(remarks, path)} />
      {children}
    </fieldset>
  );
}
