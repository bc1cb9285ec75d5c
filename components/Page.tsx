import type { ReactNode } from 'react';
import type { Frame } from '@/lib/content';
import { Footer } from './Footer';
import { Header } from './Header';
import { SkipLink } from './SkipLink';

type Props = {
  frame: Frame;
  /** Behind `/<language>`: the language switch stays on it. */
  path: string;
  children: ReactNode;
};

/** The frame of every page. */
export function Page({ frame, path, children }: Props) {
  return (
    <>
      <SkipLink />
      <Header frame={frame} path={path} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-5 pb-20 outline-none wide:px-10">
        {children}
      </main>
      <Footer contact={path === '/contacts' ? undefined : frame.contact} />
      <script type="module" src={`/enhance.js?v=${process.env.ENHANCEMENT_VERSION}`} />
    </>
  );
}
