import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Frame } from '@/lib/content';
import { lastChangeOf } from '@/lib/publish/last-change';
import type { PagePath } from '@/lib/routes/page-kinds';
import { Footer } from './Footer';
import { Header } from './Header';
import { SkipLink } from './SkipLink';

type Props = {
  frame: Frame;
  /** Behind `/<language>`: the language switch stays on it. A page without an address of its own has none. */
  path?: PagePath;
  /** What a page of search answers: the language switch asks for it again. */
  searched?: string;
  /** Blocks as wide as the screen, each with a band of its own inside. */
  children: ReactNode;
  /** The page begins on the dark ground. */
  fromNight?: boolean;
};

/** The frame of every page. */
export function Page({ frame, path, searched, children, fromNight }: Props) {
  const locale = useLocale();
  const isDated = path !== undefined && !frame.isPreview;
  const lastChange = isDated ? lastChangeOf(path, { edition: frame.edition, locale, siteUrl: '' }) : undefined;
  return (
    <>
      <SkipLink />
      <Header frame={frame} path={path} searched={searched} onNight={fromNight} />
      <main id="content" tabIndex={-1} className="pb-16 outline-none">
        {children}
      </main>
      {path === '/contacts' ? (
        <Footer lastChange={lastChange} />
      ) : (
        <Footer contact={frame.contact} site={frame} lastChange={lastChange} />
      )}
      <script type="module" src={`/enhance.js?v=${process.env.ENHANCEMENT_VERSION}`} />
    </>
  );
}
