import { type ComponentType, useId } from 'react';
import { isMap, withValue } from '../editor/values';
import { useWords } from '../language';
import { FieldSet } from './FieldSet';
import { GroupFields } from './GroupFields';
import type { FieldProps } from './input-props';
import { ReferenceInput } from './ReferenceInput';

/** Where something is known from: an item of the site, or a page elsewhere with its publisher and address. */
export function SourceField(props: FieldProps & { View: ComponentType<FieldProps> }) {
  const { value, onChange } = props;
  const t = useWords();
  const id = useId();
  const isElsewhere = isMap(value);
  const form = (elsewhere: boolean) => (
    <label className="tick">
      <input
        type="radio"
        name={id}
        checked={isElsewhere === elsewhere}
        onChange={() => onChange(elsewhere ? {} : '')}
      />
      {t(elsewhere ? 'editor.sourceElsewhere' : 'editor.sourceItem')}
    </label>
  );
  return (
    <FieldSet {...props}>
      {form(false)}
      {form(true)}
      {isElsewhere ? (
        <GroupFields {...props} onField={(name, changed) => onChange(withValue(value, [name], changed))} />
      ) : (
        <div className="field">
          <label className="field-label" htmlFor={`${id}-item`}>
            {t('editor.item')}
          </label>
          <ReferenceInput
            {...props}
            attributes={{ id: `${id}-item`, 'aria-describedby': `${id}-item-about`, 'aria-invalid': false }}
          />
        </div>
      )}
    </FieldSet>
  );
}
