import { useLocale, useTranslations } from 'next-intl';
import type { Run } from '@/lib/document/runs';
import type { Locale } from '@/lib/i18n/locales';
import { Day } from './Day';
import { Runs } from './document/Runs';
import { Words } from './Words';

type Props = { events: { id: string; date: string; text: string; sources: Run[] }[]; lang: Locale };

/** Dated events, oldest first, each with its sources. */
export function Timeline({ events, lang }: Props) {
  const t = useTranslations('story');
  const locale = useLocale();
  if (events.length === 0) return null;
  return (
    <div className="mt-12">
      <h3 className="font-label text-label font-semibold">{t('timeline')}</h3>
      <ol lang={locale} className="mt-4">
        {events.map(({ id, date, text, sources }) => (
          <li key={id} className="grid gap-x-8 border-t border-line py-4 mid:grid-cols-[12rem_1fr]">
            <Day date={date} className="font-display text-lead leading-snug first-letter:uppercase" />
            <div>
              <p>
                <Words text={text} lang={lang} />
              </p>
              <p className="font-label text-note text-soft first-letter:uppercase">
                <Runs runs={sources} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
