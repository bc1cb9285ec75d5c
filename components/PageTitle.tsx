import type { ReactNode } from 'react';

export function PageTitle({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <h1 lang={lang} className="mt-12 mb-8 max-w-4xl text-4xl wide:text-5xl">
      {children}
    </h1>
  );
}
