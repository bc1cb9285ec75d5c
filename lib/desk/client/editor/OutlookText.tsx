import { useLanguage } from '../language';
import { momentText, ownZone } from '../moments';
import type { Outlook } from './publication';

/** What will happen and when, in the zone of whoever reads it and in UTC. */
export function OutlookText({ outlook }: { outlook: Outlook }) {
  const { locale, t } = useLanguage();
  const moment = (at: string) => `${momentText(at, ownZone(), locale)} (${momentText(at, 'UTC', locale)})`;
  const { until, accreditedFrom } = outlook;
  return (
    <>
      {outlook.at !== undefined
        ? t(`embargo.${outlook.is}`, { moment: moment(outlook.at) })
        : t(`embargo.${outlook.is}`)}
      {accreditedFrom && ` ${t('embargo.accredited', { moment: moment(accreditedFrom) })}`}
      {until && ` ${t('embargo.to', { moment: moment(until) })}`}
    </>
  );
}
