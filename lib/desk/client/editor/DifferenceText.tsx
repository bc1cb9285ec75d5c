import { useWords } from '../language';
import { differenceOf } from './difference';

type Props = { from: string; to: string; label: string; language: string };

/** A text as it would become, with what would go struck out. */
export function DifferenceText({ from, to, label, language }: Props) {
  const t = useWords();
  let place = 0;
  const parts = differenceOf(from, to).map((part) => {
    const key = place;
    place += part.text.length;
    return { ...part, key };
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section tabIndex={0} aria-label={label} className="difference">
      <pre lang={language}>
        {parts.map(({ is, text, key }) => {
          if (is === 'same') return <span key={key}>{text}</span>;
          const Mark = is === 'gone' ? 'del' : 'ins';
          return (
            <Mark key={key}>
              <span className="visually-hidden"> [{t(`editor.${is}`)}] </span>
              {text}
            </Mark>
          );
        })}
      </pre>
    </section>
  );
}
