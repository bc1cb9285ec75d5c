import type { ItemRow } from '../../api';
import { useLanguage } from '../language';
import { momentText, ownZone } from '../moments';

/** Who can see an item, and until when that stays so. */
export function ItemStateText({ item }: { item: ItemRow }) {
  const { locale, t } = useLanguage();
  const { state, appearsAt, disappearsAt, errors } = item;
  const end = state === 'embargoed' ? appearsAt : state === 'public' ? disappearsAt : undefined;
  return (
    <>
      <span className={`state is-${state}`}>{t(`state.${state}`)}</span>
      {end && <> {t('items.until', { moment: momentText(end, ownZone(), locale) })}</>}
      {errors > 0 && <strong className="severity is-error"> {t('items.errors', { count: errors })}</strong>}
    </>
  );
}
