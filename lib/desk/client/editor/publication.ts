import type { Value } from '../../api';
import type { FieldNode } from '../fields/field-tree';
import { valueAt } from './values';

/** The facts that say when readers see an item. */
export const publicationFields = [
  'publishAt',
  'embargoUntil',
  'embargoAfter',
  'embargoKind',
  'accreditedFrom',
  'withdrawAt',
] as const;

export const isOfPublication = ({ name }: FieldNode): boolean => publicationFields.some((field) => field === name);

/** The word that its address says once it is withdrawn. */
export const reasonField = 'withdrawalReason';

export type Outlook =
  | { is: 'draft' | 'never' | 'bound'; at?: undefined; until?: undefined; accreditedFrom?: undefined }
  | { is: 'from'; at: string; until?: string; accreditedFrom?: string }
  | { is: 'gone'; at: string; until?: string; accreditedFrom?: undefined }
  | { is: 'now'; at?: undefined; until?: string; accreditedFrom?: undefined };

/** What readers will see of an item, if its original holds these facts. */
export function outlookOf(data: Value, now: number): Outlook {
  if (valueAt(data, ['draft']) === true) return { is: 'draft' };
  const at = (field: string) => {
    const value = valueAt(data, ['facts', field]);
    return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
  };
  const [from] = [at('publishAt'), at('embargoUntil')].filter((each) => each !== undefined).sort(latestFirst);
  const until = at('withdrawAt');
  if (from && until && Date.parse(until) <= Date.parse(from)) return { is: 'never' };
  if (until && Date.parse(until) <= now) return { is: 'gone', at: until };
  if (typeof valueAt(data, ['facts', 'embargoAfter', 'showing']) === 'string') return { is: 'bound' };
  if (from && Date.parse(from) > now) return { is: 'from', at: from, until, accreditedFrom: at('accreditedFrom') };
  return { is: 'now', until };
}

const latestFirst = (left: string, right: string) => Date.parse(right) - Date.parse(left);
