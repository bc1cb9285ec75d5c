import { useLocale } from 'next-intl';
import type { Localized } from '@/lib/content';
import { countryName } from '@/lib/i18n/formats';
import { useTranslations } from '@/lib/i18n/translations';
import { placeOf } from '@/lib/publish/dates/place';
import { DateStatus } from './DateStatus';
import { MomentFigure } from './Day';
import { PressMark } from './PressMark';
import { PressNote } from './PressNote';
import { Words } from './Words';

/** Dates at a glance: what, where and when, without sources; a mark tells those that only the press gives. */
export function DateList({ dates }: { dates: Localized<'release-dates'>[] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (dates.length === 0) return <p>{t('date.empty')}</p>;
  return (
    <>
      <ul className="grid gap-x-8 gap-y-9 mid:grid-cols-2 wide:grid-cols-3">
        {dates.map(({ id, facts, words, lang }) => (
          <li key={id} className="border-t border-line pt-3">
            <span className="block font-label text-label text-soft">
              {t(`releaseKind.${facts.kind}`)}
              {facts.territory && `, ${countryName(locale, facts.territory)}`}
            </span>
            <span className="mt-1 mb-2 block font-display text-large leading-[1.1] tracking-[-0.01em] first-letter:uppercase">
              <MomentFigure moment={facts} />
            </span>
            <span className="block">
              <Words text={words.title} lang={lang} />
              <PressMark of={facts.evidence} />
            </span>
            <DateStatus facts={facts} />
            <span className="block text-soft first-letter:uppercase">
              <Words text={placeOf(words)} lang={lang} />
            </span>
          </li>
        ))}
      </ul>
      <PressNote of={dates.map(({ facts }) => facts.evidence)} />
    </>
  );
}
