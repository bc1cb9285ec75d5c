import { memo } from 'react';
import { zones } from '../moments';

/** Every time zone: hundreds, in each field for a moment, so they are not made anew with every key that is pressed. */
export const ZoneOptions = memo(function ZoneOptions() {
  return zones().map((name) => (
    <option key={name} value={name}>
      {name.replaceAll('_', ' ')}
    </option>
  ));
});
