import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { localPath } from '@/lib/i18n/routes';

/** Leads from a part of a page to all of it. */
export function MoreLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <p className="mt-6 font-label text-[0.9375rem]">
      <a href={localPath(useLocale(), path)} className="target">
        {children}
      </a>
    </p>
  );
}
