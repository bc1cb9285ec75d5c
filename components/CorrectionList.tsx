import { useLocale } from 'next-intl';
import type { Localized } from '@/lib/content';
import type { Correction } from '@/lib/document/press-blocks';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { CorrectionText } from './CorrectionText';
import { Words } from './Words';

type Props = { entries: { release: Localized<'press'>; correction: Correction }[] };

/** Every correction under the headline of the text it was made in, newest first. */
export function CorrectionList({ entries }: Props) {
  const t = useTranslations('correction');
  const locale = useLocale();
  if (entries.length === 0) return <p>{t('empty')}</p>;
  return (
    <ol>
      {entries.map(({ release: { id, words, lang }, correction }) => (
        <li key={`${id} ${correction.id}`} className="measure border-t border-line py-7 first:border-0 first:pt-0">
          <h2 className="mb-2 font-display text-head">
            <a
              href={`${localPath(locale, `/press/${id}`)}#correction-${correction.id}`}
              className="no-underline hover:underline"
            >
              <Words text={words.headline} lang={lang} />
            </a>
          </h2>
          <CorrectionText correction={correction} />
        </li>
      ))}
    </ol>
  );
}
