import type { Metadata, Viewport } from 'next';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { currentEdition, filmOf } from '@/lib/content';
import { firstFonts } from '@/lib/fonts/faces';
import { liveReloadPath } from '@/lib/i18n/routes';
import { iconMetadata, themeColours } from '@/lib/publish/metadata';
import { themeSheet } from '@/lib/publish/theme';
import '../site.css';

/** Pages come from an edition, and editions change while the site runs: nothing is rendered at build time. */
export const dynamic = 'force-dynamic';

const film = async () => filmOf(currentEdition(), await getLocale());

export const generateMetadata = async (): Promise<Metadata> => iconMetadata(await film());
export const generateViewport = async (): Promise<Viewport> => themeColours(await film());

export default async function Layout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const theme = themeSheet(await film());
  return (
    <html lang={locale}>
      <head>
        {firstFonts(locale).map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {theme && <link rel="stylesheet" href={theme.path} precedence="film" />}
        {process.env.NODE_ENV === 'development' && <script type="module" src={`${liveReloadPath}?module`} />}
      </head>
      <body>{children}</body>
    </html>
  );
}
