import type { Locale } from '../../i18n/locales';

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** `3.2 MB` */
export function sizeText(bytes: number, locale: Locale): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const form = {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: step === 2 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(locale, form).format(bytes / 1000 ** step);
}
