import { intlTag } from './formats';
import { numberFormat } from './intl';
import type { Locale } from './locales';

/** JPEG, SVG */
export function formatName(mediaType: string): string {
  return mediaType.replace(/^.*\/|\+.*$/g, '').toUpperCase();
}

/** 1 min 45 secs, of a film or a part of one. */
export function formatLength(locale: Locale, seconds: number): string {
  const unit = (value: number, name: 'minute' | 'second') =>
    numberFormat(intlTag(locale), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [minutes > 0 && unit(minutes, 'minute'), (rest > 0 || minutes === 0) && unit(rest, 'second')];
  return parts.filter((part) => part !== false).join(' ');
}

/** 0.3 kB, 92 kB, 6.1 MB: a kilobyte has 1 000 bytes, as systems and browsers count them. */
export function formatFileSize(locale: Locale, bytes: number): string {
  const isLarge = bytes >= 999_500;
  const amount = bytes / (isLarge ? 1_000_000 : 1000);
  const format = numberFormat(intlTag(locale), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: amount < 9.95 ? 1 : 0,
  });
  return unbroken(format.format(Math.max(0.1, amount)));
}

const inch = 2.54;
const dotsPerInch = 300;

/** How large a picture can be printed well: 33.9 × 21.2 cm, in English in inches too. */
export function formatPrintSize(locale: Locale, { width, height }: { width: number; height: number }): string {
  const sizeIn = (unit: 'centimeter' | 'inch', perInch: number) => {
    const [across, down] = [width, height].map((pixels) => (pixels / dotsPerInch) * perInch) as [number, number];
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    const number = numberFormat(intlTag(locale), digits).format(across);
    return `${number} × ${numberFormat(intlTag(locale), { style: 'unit', unit, ...digits }).format(down)}`;
  };
  const centimetres = sizeIn('centimeter', inch);
  return unbroken(locale === 'en' ? `${centimetres} (${sizeIn('inch', 1)})` : centimetres);
}

const unbroken = (text: string) => text.replaceAll(' ', '\u00a0').replaceAll('\u00a0(', ' (');
