import type { ComponentType } from 'react';
import type { Field } from '../../field-api';
import { isMap } from '../editor/values';
import { ChoiceInput } from './ChoiceInput';
import { CodeInput } from './CodeInput';
import { ColourInput } from './ColourInput';
import { EntriesField } from './EntriesField';
import { FileInput } from './FileInput';
import { FlagInput } from './FlagInput';
import { FocusField } from './FocusField';
import { GroupField } from './GroupField';
import type { FieldProps, InputProps } from './input-props';
import { ListField } from './ListField';
import { LongTextInput } from './LongTextInput';
import { MomentInput } from './MomentInput';
import { NumberInput } from './NumberInput';
import { OddValue } from './OddValue';
import { ReferenceInput } from './ReferenceInput';
import { SimpleField } from './SimpleField';
import { SourceField } from './SourceField';
import { TextInput } from './TextInput';
import { TimeZoneInput } from './TimeZoneInput';

const inputs = {
  text: TextInput,
  longText: LongTextInput,
  flag: FlagInput,
  number: NumberInput,
  /** A day, a month or a year, as far as it is known: the browser's own field for days takes days only. */
  date: TextInput,
  moment: MomentInput,
  choice: ChoiceInput,
  country: CodeInput,
  language: CodeInput,
  timeZone: TimeZoneInput,
  reference: ReferenceInput,
  file: FileInput,
  colour: ColourInput,
} satisfies Partial<Record<Field['type'], ComponentType<InputProps>>>;

/** A field of the front matter, whatever its type. */
export function FieldView(props: FieldProps) {
  const { node, value } = props;
  const { type } = node.field;
  if (type === 'list')
    return isAbsent(value) || Array.isArray(value) ? (
      <ListField {...props} View={FieldView} />
    ) : (
      <OddValue {...props} />
    );
  if (type === 'map')
    return isAbsent(value) || isMap(value) ? <EntriesField {...props} View={FieldView} /> : <OddValue {...props} />;
  if (type === 'focus')
    return isAbsent(value) || typeof value === 'string' ? <FocusField {...props} /> : <OddValue {...props} />;
  if (type === 'source')
    return Array.isArray(value) ? <OddValue {...props} /> : <SourceField {...props} View={FieldView} />;
  if (type === 'group' || (isMap(value) && node.children.length > 0)) return <GroupField {...props} View={FieldView} />;
  if (typeof value === 'object' && value !== null) return <OddValue {...props} />;
  return <SimpleField {...props} Input={inputs[type]} />;
}

const isAbsent = (value: FieldProps['value']) => value === undefined || value === null;
