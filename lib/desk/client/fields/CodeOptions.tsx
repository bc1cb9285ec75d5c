import { memo } from 'react';
import type { Locale } from '../../../i18n/locales';
import { codes } from './codes';

type Props = { of: 'region' | 'language'; locale: Locale };

/** Every code with its name: hundreds, which are not made anew with every key that is pressed. */
export const CodeOptions = memo(function CodeOptions({ of, locale }: Props) {
  return [...codes(of, locale)].map(([code, name]) => <option key={code} value={code} label={name} />);
});
