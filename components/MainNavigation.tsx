import { useLocale } from 'next-intl';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { type PagePath, pageKinds } from '@/lib/routes/page-kinds';
import { navigation } from '@/lib/routes/pages';

export function MainNavigation({ path: here, searched }: { path?: PagePath; searched?: string }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <nav aria-label={t('site.mainNavigation')}>
      <ul className="flex flex-wrap gap-x-5 wide:gap-x-7">
        {navigation.head.map((address) => {
          const isHere = here === address || here?.startsWith(`${address}/`);
          return (
            <li key={address}>
              <a
                href={localPath(locale, address)}
                className={`target ${isHere ? 'font-semibold' : 'no-underline hover:underline'}`}
                aria-current={here === address && !searched ? 'page' : isHere ? 'true' : undefined}
              >
                {t(pageKinds[address].title)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
