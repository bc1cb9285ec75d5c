import { useLanguage } from '../language';
import { CodeOptions } from './CodeOptions';
import { codes } from './codes';
import type { InputProps } from './input-props';
import { textOf, typedText } from './typed-text';

/** A country or a language by the code that the file keeps: found by typing a part of its name. */
export function CodeInput({ node, value, onChange, attributes }: InputProps) {
  const { locale } = useLanguage();
  const of = node.field.type === 'country' ? 'region' : 'language';
  const code = textOf(value);
  const name = codes(of, locale).get(code);
  return (
    <>
      <input
        {...attributes}
        list={`${attributes.id}-known`}
        value={code}
        required={node.field.isRequired}
        spellCheck={false}
        autoCapitalize="none"
        onChange={({ target }) => onChange(typedText(target.value, node.field))}
      />
      <datalist id={`${attributes.id}-known`}>
        <CodeOptions of={of} locale={locale} />
      </datalist>
      {name && <p className="hint">{name}</p>}
    </>
  );
}
