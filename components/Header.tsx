import { useLocale, useTranslations } from 'next-intl';
import type { Frame } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { LanguageSwitch } from './LanguageSwitch';
import { MainNavigation } from './MainNavigation';

export function Header({ frame: { film, isPreview }, path }: { frame: Frame; path: string }) {
  const t = useTranslations('site');
  const locale = useLocale();
  return (
    <header className="mx-auto max-w-6xl px-5 pt-4 font-label text-[0.9375rem] wide:px-10">
      {isPreview && <p className="mb-4 bg-ember px-3 py-2 text-paper">{t('preview')}</p>}
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-line pb-3">
        <a
          href={localPath(locale, '')}
          lang={film.lang}
          className="target font-text text-xl no-underline"
          aria-current={path === '' ? 'page' : undefined}
        >
          {film.words.title}
        </a>
        <LanguageSwitch path={path} />
        <MainNavigation path={path} />
      </div>
    </header>
  );
}
