import { useLocale } from 'next-intl';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { lengthLimit } from '@/lib/search/read-query';

/** What to search for; the answer is a page with an address. */
export function SearchForm({ text }: { text: string }) {
  const t = useTranslations('search');
  return (
    <search className="no-print">
      <form action={localPath(useLocale(), '/search')} method="get">
        <label htmlFor="q" className="block font-label text-label font-semibold">
          {t('label')}
        </label>
        <div className="mt-2 flex max-w-[37em] flex-wrap gap-3">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={text}
            maxLength={lengthLimit}
            aria-describedby="q-hint"
            autoCapitalize="none"
            enterKeyHint="search"
            className="min-h-12 min-w-0 grow basis-40 border border-ink bg-paper px-3 text-body"
          />
          <button type="submit" className="min-h-12 bg-ink px-6 font-label text-label font-semibold text-paper">
            {t('submit')}
          </button>
        </div>
        <p id="q-hint" className="measure mt-3 font-label text-note text-soft">
          {t('hint')}
        </p>
      </form>
    </search>
  );
}
