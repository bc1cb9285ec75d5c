import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import '../site.css';

/** Pages come from an edition, and editions change while the site runs: nothing is rendered at build time. */
export const dynamic = 'force-dynamic';

/** Named, so that no browser asks for /favicon.ico and reports that there is none. */
export const metadata: Metadata = { icons: { icon: '/icon.svg' } };

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  );
}
