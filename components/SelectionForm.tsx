import { useLocale } from 'next-intl';
import { formatFileSize } from '@/lib/i18n/measures';
import { useTranslations } from '@/lib/i18n/translations';
import type { Download } from '@/lib/publish/archive/downloads';
import { Words } from './Words';

const groups = ['documents', 'releases', 'stills', 'artwork'] as const satisfies Download['group'][];

type Props = {
  action: string;
  items: Download[];
  /** By their ids, about how many bytes. */
  sizes: ReadonlyMap<string, number>;
};

/** What can be taken away, to be ticked; the answer is one ZIP. */
export function SelectionForm({ action, items, sizes }: Props) {
  const t = useTranslations('downloads');
  return (
    <form action={action}>
      <p className="measure">{t('chooseNote')}</p>
      {groups.map((group) => {
        const ofGroup = items.filter((item) => item.group === group);
        const wholes = [...new Set(ofGroup.map((item) => item.of))];
        return wholes.map((whole, index) => (
          <Choice
            key={`${group} ${whole}`}
            id={`${group}-${index}`}
            name={whole ?? t(group)}
            items={ofGroup.filter((item) => item.of === whole)}
            sizes={sizes}
          />
        ));
      })}
      <button
        type="submit"
        className="mt-8 min-h-12 cursor-pointer bg-ink px-6 font-label text-label font-semibold text-paper"
      >
        {t('submit')}
      </button>
    </form>
  );
}

/** One of several groups that have ticks of the same words: each tick is named with its group. */
function Choice({ id: group, name, items, sizes }: Omit<Props, 'action'> & { id: string; name: string }) {
  const t = useTranslations('files');
  const locale = useLocale();
  return (
    <fieldset className="mt-6 border-t border-line pt-3">
      <legend id={group} className="float-left mb-1 w-full font-label text-label font-semibold">
        <Words text={name} lang={locale} />
      </legend>
      <div className="clear-both flex flex-wrap gap-x-7">
        {items.map(({ id, label }, index) => (
          <label key={id} className="flex min-h-8 cursor-pointer items-baseline gap-2">
            <input
              type="checkbox"
              name="item"
              value={id}
              aria-labelledby={`${group}-${index} ${group}`}
              className="accent-ember"
            />
            <span id={`${group}-${index}`}>
              <Words text={label} lang={locale} />{' '}
              <span className="text-soft">({t('about', { size: formatFileSize(locale, sizes.get(id) ?? 0) })})</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
