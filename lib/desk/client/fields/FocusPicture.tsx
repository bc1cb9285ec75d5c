import { useWords } from '../language';
import { type Focus, movedBy, pointedAt } from './focus';

type Props = { href: string; focus: Focus; onChange: (focus: Focus) => void };

/** The photograph with its point, and beside it what a share card leaves of it. */
export function FocusPicture({ href, focus, onChange }: Props) {
  const t = useWords();
  const [left, top] = [`${focus.x}%`, `${focus.y}%`];
  return (
    <div className="focus-pictures">
      <button
        type="button"
        className="focus-picture"
        aria-label={t('focus.picture')}
        onClick={(event) => {
          // A click by keyboard points nowhere.
          if (event.detail > 0) onChange(pointedAt(event, event.currentTarget.getBoundingClientRect()));
        }}
        onKeyDown={(event) => {
          const moved = movedBy(event, focus);
          if (!moved) return;
          event.preventDefault();
          onChange(moved);
        }}
      >
        <img src={href} alt="" draggable={false} />
        <span className="focus-point" style={{ left, top }} />
      </button>
      <figure>
        <img src={href} alt="" className="focus-cut" style={{ objectPosition: `${left} ${top}` }} />
        <figcaption className="hint">{t('focus.cut')}</figcaption>
      </figure>
    </div>
  );
}
