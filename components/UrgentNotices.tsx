import { useLocale, useTranslations } from 'next-intl';
import type { Frame } from '@/lib/content';
import { noticeBlocks } from '@/lib/document/compose/notices';
import { Blocks } from './document/Blocks';

/** What everybody has to know at once, above every page. */
export function UrgentNotices({ frame: { edition, notices } }: { frame: Frame }) {
  const t = useTranslations('site');
  const locale = useLocale();
  if (notices.length === 0) return null;
  return (
    <section aria-label={t('notices')} className="band border-b-4 border-ember bg-dawn py-3 font-label text-label">
      {noticeBlocks(notices, { edition, locale, siteUrl: '' }).map(({ id, blocks }) => (
        <div key={id} id={id} className="measure [&+div]:mt-3">
          <Blocks blocks={blocks} />
        </div>
      ))}
    </section>
  );
}
