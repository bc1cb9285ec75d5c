import { useLocale } from 'next-intl';
import type { Frame } from '@/lib/content';
import { noticeBlocks } from '@/lib/document/compose/notices';
import { useTranslations } from '@/lib/i18n/translations';
import { Blocks } from './document/Blocks';
import { Strip } from './Strip';

/** What everybody has to know at once, above every page. */
export function UrgentNotices({ frame: { edition, notices } }: { frame: Frame }) {
  const t = useTranslations('site');
  const locale = useLocale();
  if (notices.length === 0) return null;
  return (
    <Strip colour="ember" label={t('notices')}>
      {noticeBlocks(notices, { edition, locale, siteUrl: '' }).map(({ id, blocks }) => (
        <div key={id} id={id} className="measure [&+div]:mt-3">
          <Blocks blocks={blocks} />
        </div>
      ))}
    </Strip>
  );
}
