import { useTranslations } from 'next-intl';
import type { Takeable } from '@/lib/publish/archive/takeables';

const groups = ['documents', 'releases', 'stills', 'artwork'] as const satisfies Takeable['group'][];

/** What can be taken away, to be ticked; the answer is one ZIP. */
export function SelectionForm({ action, items }: { action: string; items: Takeable[] }) {
  const t = useTranslations('downloads');
  return (
    <form action={action} className="measure">
      <p>{t('chooseNote')}</p>
      {groups.map((group) => {
        const ofGroup = items.filter((item) => item.group === group);
        return (
          ofGroup.length > 0 && (
            <fieldset key={group} className="mt-6 border-t border-line pt-3">
              <legend className="float-left w-full font-label text-label font-semibold">{t(group)}</legend>
              {ofGroup.map(({ id, label }) => (
                <label key={id} className="clear-both flex min-h-8 items-baseline gap-3 py-1">
                  <input type="checkbox" name="item" value={id} className="accent-ember" />
                  <span>{label}</span>
                </label>
              ))}
            </fieldset>
          )
        );
      })}
      <button type="submit" className="button mt-6">
        {t('submit')}
      </button>
    </form>
  );
}
