import { useLocale, useTranslations } from 'next-intl';
import { localPath } from '@/lib/i18n/routes';

const sections = ['story', 'premiere', 'people', 'press', 'contacts', 'search'] as const;

export function MainNavigation({ path }: { path?: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const here = path?.split('?')[0];
  return (
    <nav aria-label={t('site.mainNavigation')}>
      <ul className="flex flex-wrap gap-x-5 wide:gap-x-7">
        {sections.map((section) => {
          const address = `/${section}`;
          const isHere = here === address || here?.startsWith(`${address}/`);
          return (
            <li key={section}>
              <a
                href={localPath(locale, address)}
                className={`target ${isHere ? 'font-semibold' : 'no-underline hover:underline'}`}
                aria-current={path === address ? 'page' : isHere ? 'true' : undefined}
              >
                {t(`navigation.${section}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
