import type { Edition } from '../../content';
import { type Rights, rightsOf } from '../../content/queries';
import type { Draft } from '../files/draft';

/** As the TDM Reservation Protocol of the W3C community group writes it, in headers and in files. */
export const tdmReservation = { reserved: 1, allowed: 0 } as const satisfies Record<
  NonNullable<Rights['dataMining']>,
  number
>;

export function tdmReservationDraft(edition: Edition): Draft | undefined {
  const { dataMining } = rightsOf(edition);
  if (!dataMining) return undefined;
  const text = JSON.stringify([{ location: '/', 'tdm-reservation': tdmReservation[dataMining] }]);
  return { kind: 'text', type: 'application/json', text: `${text}\n` };
}
