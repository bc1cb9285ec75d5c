import { useTranslations } from 'next-intl';
import type { Localized, Source, SourceLink } from '@/lib/content';
import { Sources } from './Sources';

type Props = { person: Localized<'people'>; linksTo: (sources: readonly Source[]) => SourceLink[] };

/** Where the credits, the character and the biography come from, each by itself: they need not come from the same side. */
export function PersonSources({ person: { facts }, linksTo }: Props) {
  const t = useTranslations('people');
  const credit = useTranslations('facts');
  const { evidence, credits, creditEvidence, characterEvidence, sources } = facts;
  const rows = [
    { label: t('credit'), ...evidence },
    ...credits.flatMap((each) => {
      const elsewhere = creditEvidence[each];
      return elsewhere ? [{ label: credit(each, { count: 1 }), ...elsewhere }] : [];
    }),
    ...(characterEvidence ? [{ label: t('character'), ...characterEvidence }] : []),
    ...(sources.length > 0 ? [{ label: t('biography'), saidBy: undefined, sources }] : []),
  ];
  return (
    <dl className="grid gap-4">
      {rows.map(({ label, saidBy, sources: named }) => (
        <div key={label}>
          <dt className="font-label text-label text-soft">{label}</dt>
          <dd>
            <Sources links={linksTo(named)} saidBy={saidBy} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
