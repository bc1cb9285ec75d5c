import { useMemo } from 'react';
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
  const known = useMemo(
    () =>
      items
        .filter(({ kind }) => !refersTo || refersTo.kinds.includes(kind))
        .map((item) => ({ item, name: refersTo?.isWithKind ? `${item.kind}/${item.id}` : item.id })),
    [items, refersTo],
  );
  // A film may have thousands: they are not made anew with every key that is pressed.
  const options = useMemo(
    () => known.map(({ item, name }) => <option key={name} value={name} label={item.title} />),
    [known],
  );
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
      <datalist id={`${attributes.id}-known`}>{options}</datalist>
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
