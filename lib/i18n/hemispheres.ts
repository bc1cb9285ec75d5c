/** Countries whose autumn begins in March, by their ISO 3166-1 alpha-2 codes; on the equator few speak of seasons. */
const southern = new Set(
  'AO AQ AR AS AU BI BO BR BV BW CC CD CK CL CX EC FJ FK GS HM ID IO KM LS MG MU MW MZ NA NC NF NR NU NZ PE PF PG PN PY RE RW SB SC SH SZ TF TK TL TO TV TZ UY VU WF WS YT ZA ZM ZW'.split(
    ' ',
  ),
);

export type Hemisphere = 'north' | 'south';

export const hemisphereOf = (country: string | undefined): Hemisphere =>
  country && southern.has(country) ? 'south' : 'north';
