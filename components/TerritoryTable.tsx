import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDate } from '@/lib/i18n/formats';
import { useTranslations } from '@/lib/i18n/translations';
import { accessLines, versionLines } from '@/lib/publish/dates/detail-lines';
import type { TerritoryFacts } from '@/lib/publish/dates/territory';
import { Words } from './Words';

/** What is known for a country, and of what nobody has said anything. */
export function TerritoryTable({ facts }: { facts: TerritoryFacts }) {
  const t = useTranslations('territory');
  const locale = useLocale();
  const { title, ratings, contentNotes, watch, coming, past } = facts;
  const dates = [...coming, ...past];
  return (
    <dl className="grid gap-y-5">
      <Entry term={t('filmTitle')}>
        {[
          <span key="title" lang={title.lang}>
            {title.text}
          </span>,
        ]}
      </Entry>
      <Entry term={t('rating')}>{ratings}</Entry>
      <Entry term={t('contentNotes')}>
        {contentNotes ? [<Words key="notes" text={contentNotes.text} lang={contentNotes.lang} />] : []}
      </Entry>
      <Entry term={t('watch')}>
        {watch.map((place) => (
          <WatchPlace key={place.where} place={place} />
        ))}
      </Entry>
      <Entry term={t('versions')}>{unique(dates.flatMap((date) => versionLines(locale, date.facts)))}</Entry>
      <Entry term={t('access')}>{unique(dates.flatMap((date) => accessLines(locale, date.facts)))}</Entry>
      <Entry term={t('tickets')}>
        {coming.flatMap(({ id, facts: { tickets }, words, lang }) =>
          tickets
            ? [
                <a key={id} href={tickets} rel="external" className="target">
                  <Words text={words.title} lang={lang} />
                </a>,
              ]
            : [],
        )}
      </Entry>
    </dl>
  );
}

const unique = (lines: string[]) => [...new Set(lines)];

function Entry({ term, children }: { term: string; children: readonly ReactNode[] }) {
  const t = useTranslations('territory');
  return (
    <div>
      <dt className="font-label text-label text-soft">{term}</dt>
      {children.length === 0 && <dd>{t('notSupplied')}</dd>}
      {children.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move
        <dd key={index}>{child}</dd>
      ))}
    </div>
  );
}

function WatchPlace({ place }: { place: TerritoryFacts['watch'][number] }) {
  const t = useTranslations('territory');
  const locale = useLocale();
  const { where, url, asOf, saidBy } = place;
  const day = formatDate(locale, asOf);
  return (
    <>
      {url ? (
        <a href={url} rel="external" className="target">
          {where}
        </a>
      ) : (
        where
      )}
      {', '}
      {saidBy === 'distributor' ? t('byDistributor', { day }) : t('byProduction', { day })}
    </>
  );
}
