import { useLocale } from 'next-intl';
import type { Frame } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import type { PagePath } from '@/lib/routes/page-kinds';
import { LanguageSwitch } from './LanguageSwitch';
import { MainNavigation } from './MainNavigation';
import { Strip } from './Strip';
import { UrgentNotices } from './UrgentNotices';

type Props = { frame: Frame; path?: PagePath; searched?: string; onNight?: boolean };

/** Urgent notices, mark and title, the main pages, the other languages. On a phone nothing of it is hidden. */
export function Header({ frame, path, searched, onNight }: Props) {
  const t = useTranslations('site');
  const locale = useLocale();
  const { film, hasMark, isPreview } = frame;
  return (
    <header className={onNight ? 'night' : undefined}>
      {isPreview && <Strip colour="ember">{t('preview')}</Strip>}
      <UrgentNotices frame={frame} />
      <div className="band pt-5 font-label text-label wide:pt-8">
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 pb-4 wide:pb-6">
          <a
            href={localPath(locale, '')}
            lang={film.lang}
            className="inline-flex min-h-8 items-center gap-4 font-text text-lead leading-tight no-underline"
            aria-current={path === '' ? 'page' : undefined}
          >
            {hasMark && <span className="mark" />}
            <span className={path === '' && hasMark ? 'sr-only' : undefined}>{film.words.title}</span>
          </a>
          <div className="flex flex-wrap items-baseline gap-x-8 gap-y-1">
            <MainNavigation path={path} searched={searched} />
            <LanguageSwitch path={path ?? ''} searched={searched} />
          </div>
        </div>
        {!onNight && <div className="rule" />}
      </div>
    </header>
  );
}
