import type { ReactNode } from 'react';

type Props = {
  /** The fragment of its address. */
  id: string;
  title: ReactNode;
  children: ReactNode;
};

/** A part of a page with its heading in the margin. */
export function Section({ id, title, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section">
      <div className="band">
        <div className="columns">
          <h2 id={`${id}-title`} className="font-label text-label font-semibold">
            {title}
          </h2>
          <div className="min-w-0">{children}</div>
        </div>
      </div>
    </section>
  );
}
