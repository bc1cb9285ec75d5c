import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * How a colour of another notation is written here: `#fff6e0` → `oklch(97.4% 0.03 85)`. What is no colour gives an
 * example. The converter is loaded only where somebody needs it.
 */
export function colourExample(text: string): string {
  const { converter } = require('culori') as typeof import('culori');
  const colour = converter('oklch')(text.trim());
  if (!colour) return 'oklch(97.4% 0.008 85)';
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
  return `oklch(${rounded(colour.l * 100, 1)}% ${rounded(colour.c, 3)} ${rounded(colour.h ?? 0, 1)})`;
}
