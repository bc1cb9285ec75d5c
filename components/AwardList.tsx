import { useLocale } from 'next-intl';
import type { Localized } from '@/lib/content';
import type { Run } from '@/lib/document/runs';
import { localPath } from '@/lib/i18n/routes';
import { Runs } from './document/Runs';
import { Words } from './Words';

/** Awards and nominations, each a link to its row on the fact sheet, where its sources stand. */
export function AwardList({ awards }: { awards: { award: Localized<'awards'>; value: Run[] }[] }) {
  const locale = useLocale();
  return (
    <ul className="grid gap-4">
      {awards.map(({ award: { id, words, lang }, value }) => (
        <li key={id}>
          <a href={localPath(locale, `/press/facts#awards-${id}`)} className="target text-lead">
            <Words text={words.name} lang={lang} />
          </a>
          <span className="block">
            <Runs runs={value} linkClass="target" />
          </span>
        </li>
      ))}
    </ul>
  );
}
