import { useLocale } from 'next-intl';
import type { LinkedPerson } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';

type Props = { before?: LinkedPerson; after?: LinkedPerson };

/** Leads to the person before and the one after, in the order of the list of people. */
export function PersonNeighbours({ before, after }: Props) {
  const t = useTranslations('people');
  const locale = useLocale();
  const sides = [
    { rel: 'prev', label: t('previous'), to: before },
    { rel: 'next', label: t('next'), to: after },
  ];
  return (
    <nav aria-label={t('neighbours')} className="no-print band pb-8 font-label text-label">
      <ul className="flex flex-wrap justify-between gap-x-7 border-t border-line pt-4">
        {sides.map(
          ({ rel, label, to }) =>
            to && (
              <li key={rel}>
                {label}:{' '}
                <a
                  href={localPath(locale, to.path)}
                  rel={rel}
                  lang={to.name.lang === locale ? undefined : to.name.lang}
                  className="target"
                >
                  {to.name.name}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
