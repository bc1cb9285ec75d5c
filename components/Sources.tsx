import { useLocale, useTranslations } from 'next-intl';
import type { SourceLink } from '@/lib/content';
import { formatDate } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import { PublishedDay } from './PublishedDay';

type Props = {
  links: SourceLink[];
  /** Said in front of the links: a report of the press never looks like the production's own statement. */
  saidBy?: 'production' | 'press';
  /** Behind each: the day it is of. */
  dated?: boolean;
};

/** Where something can be read. */
export function Sources({ links, saidBy, dated }: Props) {
  const t = useTranslations('facts');
  const said = saidBy && t(saidBy === 'production' ? 'saidByProduction' : 'saidByPress');
  return (
    <>
      {said}
      {said && links.length > 0 && ': '}
      {links.map((link, index) => (
        <span key={link.form === 'release' ? link.id : link.href}>
          {index > 0 && ', '}
          <Link link={link} />
          {link.form === 'page' && (dated || (link.isOneOfSeveral && (link.date || link.seen))) && (
            <span className="text-soft">
              {' '}
              (<PublishedDay date={link.date} seen={link.seen} />)
            </span>
          )}
        </span>
      ))}
    </>
  );
}

function Link({ link }: { link: SourceLink }) {
  const t = useTranslations('press');
  const locale = useLocale();
  if (link.form === 'page') {
    return (
      <a href={link.href} hrefLang={link.lang} rel="external">
        {link.label}
      </a>
    );
  }
  return (
    <a href={localPath(locale, `/press/${link.id}`)}>
      {t.rich(`${link.kind}Of`, {
        date: formatDate(locale, link.date),
        day: (date) => <time dateTime={link.date}>{date}</time>,
      })}
    </a>
  );
}
