import { useLocale, useTranslations } from 'next-intl';
import type { SourceLink } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';

/** Where something can be read. */
export function Sources({ links, saidBy }: { links: SourceLink[]; saidBy?: 'production' | 'press' }) {
  const t = useTranslations('facts');
  const locale = useLocale();
  return (
    <>
      {saidBy === 'production' && `${t('saidByProduction')}${links.length > 0 ? ': ' : ''}`}
      {saidBy === 'press' && `${t('saidByPress')}${links.length > 0 ? ': ' : ''}`}
      {links.map(({ label, href, lang }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <a
            href={href.startsWith('/') ? localPath(locale, href) : href}
            hrefLang={lang}
            rel={href.startsWith('/') ? undefined : 'external'}
          >
            {label}
          </a>
        </span>
      ))}
    </>
  );
}
