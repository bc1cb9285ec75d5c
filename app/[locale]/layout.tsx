import type { Metadata, Viewport } from 'next';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FrozenNotice } from '@/components/FrozenNotice';
import { JsonLd } from '@/components/JsonLd';
import { currentEdition, currentRoute, filmOf, frozenOn, siteUrl } from '@/lib/content';
import { firstFonts } from '@/lib/fonts/faces';
import { liveReloadPath, localPath } from '@/lib/i18n/routes';
import { pageGraph } from '@/lib/publish/json-ld';
import { iconMetadata, themeColours } from '@/lib/publish/metadata';
import { themeSheet } from '@/lib/publish/theme';
import type { PagePath } from '@/lib/routes/page-kinds';
import { isListed } from '@/lib/routes/pages';
import '../site.css';

/** Pages come from an edition, and editions change while the site runs: nothing is rendered at build time. */
export const dynamic = 'force-dynamic';

const film = async () => filmOf(currentEdition(), await getLocale());

export const generateMetadata = async (): Promise<Metadata> => iconMetadata(await film());
export const generateViewport = async (): Promise<Viewport> => themeColours(await film());

/** The page, where search engines are to hear of it. */
function listedPath(): PagePath | undefined {
  const route = currentRoute();
  return route.kind === 'page' && isListed(route.path) ? route.path : undefined;
}

export default async function Layout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const theme = themeSheet(await film());
  const path = listedPath();
  const frozen = frozenOn();
  return (
    <html lang={locale}>
      <head>
        {firstFonts(locale).map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {theme && <link rel="stylesheet" href={theme.path} precedence="film" />}
        {process.env.NODE_ENV === 'development' && <script type="module" src={`${liveReloadPath}?module`} />}
      </head>
      <body>
        {frozen && <FrozenNotice day={frozen} newest={siteUrl() + localPath(locale, path ?? '')} />}
        {children}
        {path !== undefined && (
          <JsonLd data={pageGraph(path, { edition: currentEdition(), locale, siteUrl: siteUrl() })} />
        )}
      </body>
    </html>
  );
}
