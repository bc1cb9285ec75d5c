import { useLocale, useTranslations } from 'next-intl';
import type { SourceLink } from '@/lib/content';
import type { Locale } from '@/lib/i18n/locales';
import { Day } from './Day';
import { Sources } from './Sources';
import { Words } from './Words';

type Props = { events: { id: string; date: string; text: string; sources: SourceLink[] }[]; lang: Locale };

/** Dated events, oldest first, each with its sources. */
export function Timeline({ events, lang }: Props) {
  const t = useTranslations('story');
  const locale = useLocale();
  if (events.length === 0) return null;
  return (
    <div className="mt-10">
      <h3 className="font-label text-base font-semibold">{t('timeline')}</h3>
      <ol lang={locale} className="mt-3 grid gap-4">
        {events.map(({ id, date, text, sources }) => (
          <li key={id} className="grid gap-x-6 wide:grid-cols-[11rem_1fr]">
            <Day date={date} className="font-label font-semibold" />
            <div>
              <p>
                <Words text={text} lang={lang} />
              </p>
              <p className="font-label text-sm text-soft first-letter:uppercase">
                <Sources links={sources} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
