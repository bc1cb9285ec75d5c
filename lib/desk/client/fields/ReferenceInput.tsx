import { useWords } from '../language';
import { Link } from '../navigation';
import { itemHref } from '../routes';
import { useSurroundings } from './field-context';
import type { InputProps } from './input-props';
import { textOf, typedText } from './typed-text';

/** Another item by its folder, or by its kind and folder: found by typing a part of its title. */
export function ReferenceInput({ node, value, onChange, attributes }: InputProps) {
  const t = useWords();
  const { items } = useSurroundings();
  const { refersTo, isRequired } = node.field;
  const known = items
    .filter(({ kind }) => !refersTo || refersTo.kinds.includes(kind))
    .map((item) => ({ item, name: refersTo?.isWithKind ? `${item.kind}/${item.id}` : item.id }));
  const name = textOf(value);
  const chosen = known.find((each) => each.name === name)?.item;
  return (
    <>
      <input
        {...attributes}
        list={`${attributes.id}-known`}
        value={name}
        required={isRequired}
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => onChange(typedText(target.value, node.field))}
      />
      <datalist id={`${attributes.id}-known`}>
        {known.map(({ item, name: each }) => (
          <option key={each} value={each} label={item.title} />
        ))}
      </datalist>
      {chosen && (
        <p className="hint">
          <Link href={itemHref({ kind: chosen.kind, id: chosen.id })}>
            {t('editor.openItem', { title: chosen.title })}
          </Link>
        </p>
      )}
      {name !== '' && refersTo && !chosen && <p className="severity is-error">{t('editor.unknownItem')}</p>}
    </>
  );
}
