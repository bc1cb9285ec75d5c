import { useLocale } from 'next-intl';
import type { Localized } from '@/lib/content';
import { countryName } from '@/lib/i18n/formats';
import { formatMoment, machineMoment } from '@/lib/i18n/moments';
import { placeOf } from '@/lib/publish/dates/place';
import { DateStatus } from './DateStatus';
import { Words } from './Words';

/** The first showing: day, place, what it was. */
export function PremiereHead({ premiere: { facts, words, lang } }: { premiere: Localized<'release-dates'> }) {
  const locale = useLocale();
  const place = placeOf(words);
  return (
    <div className="band columns pb-10">
      <div className="min-w-0 wide:col-start-2">
        <p className="font-display text-large leading-[1.1] tracking-[-0.01em] first-letter:uppercase">
          <time dateTime={machineMoment(facts)}>{formatMoment(locale, facts)}</time>
        </p>
        <p className="mt-4 text-lead">
          <Words text={words.title} lang={lang} />
        </p>
        <p className="first-letter:uppercase">
          {place && (
            <>
              <Words text={place} lang={lang} />,{' '}
            </>
          )}
          {facts.territory && countryName(locale, facts.territory)}
        </p>
        <DateStatus facts={facts} />
        {words.note && (
          <p className="measure mt-3 text-soft">
            <Words text={words.note} lang={lang} />
          </p>
        )}
      </div>
    </div>
  );
}
