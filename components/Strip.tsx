import type { ReactNode } from 'react';

const colours = { ember: 'bg-ember text-paper', dawn: 'bg-dawn' };

type Props = {
  colour: keyof typeof colours;
  /** Names it for those who do not see that it stands apart. */
  label?: string;
  children: ReactNode;
};

/** A line above the page, coloured from edge to edge. */
export function Strip({ colour, label, children }: Props) {
  return (
    <div role="note" aria-label={label} className={`${colours[colour]} py-2 font-label text-label`}>
      <div className="band">{children}</div>
    </div>
  );
}
