import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { localPath } from '@/lib/i18n/routes';

/** Leads from a part of a page to all of it. */
export function MoreLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <p className="no-print mt-8 font-label text-label">
      <a href={localPath(useLocale(), path)} className="target">
        {children}
      </a>
    </p>
  );
}
