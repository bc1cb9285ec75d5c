import { useLanguage } from '../language';
import { codes } from './codes';
import type { InputProps } from './input-props';
import { textOf, typedText } from './typed-text';

/** A country or a language by the code that the file keeps: found by typing a part of its name. */
export function CodeInput({ node, value, onChange, attributes }: InputProps) {
  const { locale } = useLanguage();
  const known = codes(node.field.type === 'country' ? 'region' : 'language', locale);
  const code = textOf(value);
  const name = known.get(code);
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
        {[...known].map(([each, called]) => (
          <option key={each} value={each} label={called} />
        ))}
      </datalist>
      {name && <p className="hint">{name}</p>}
    </>
  );
}
