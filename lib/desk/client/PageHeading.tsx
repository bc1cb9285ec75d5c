import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from './language';

/** Readers with a keyboard or a screen reader begin here; not on the first page, where the browser begins. */
let isFirst = true;

export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  useEffect(() => {
    document.title = t('desk.pageTitle', { page: title });
  }, [t, title]);
  return (
    <header className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
