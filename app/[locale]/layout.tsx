import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import '../site.css';

/** Pages come from an edition, and editions change while the site runs: nothing is rendered at build time. */
export const dynamic = 'force-dynamic';

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  );
}
