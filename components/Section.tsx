import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { Words } from './Words';

type Props = {
  /** The fragment of its address. */
  id: string;
  title: string;
  /** The language of the title, where it comes from the content. */
  lang?: Locale;
  children: ReactNode;
};

/** A part of a page with its heading in the margin. */
export function Section({ id, title, lang, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section">
      <div className="band">
        <div className="columns">
          <h2 id={`${id}-title`} className="font-label text-label font-semibold">
            {lang ? <Words text={title} lang={lang} /> : title}
          </h2>
          <div className="min-w-0">{children}</div>
        </div>
      </div>
    </section>
  );
}
