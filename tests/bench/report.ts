import { type Figure, isMet } from './figure';
import type { Weight } from './measure-weights';
import { formatNumber, markdownTable } from './table';

export function figureTable(figures: readonly Figure[]): string {
  return markdownTable(
    ['what', 'figure', 'unit', 'lowest', 'highest', 'target', 'met'],
    figures.map((figure) => [
      figure.what,
      formatNumber(figure.value),
      figure.unit,
      formatNumber(Math.min(...figure.samples)),
      formatNumber(Math.max(...figure.samples)),
      targetText(figure),
      metText(figure),
    ]),
  );
}

function targetText({ target }: Figure): string {
  if (!target) return '';
  return 'atMost' in target ? `≤ ${formatNumber(target.atMost)}` : `≥ ${formatNumber(target.atLeast)}`;
}

function metText(figure: Figure): string {
  const met = isMet(figure);
  return met === undefined ? '' : met ? 'yes' : 'no';
}

/** Bytes that a first visit to the heaviest page of each kind takes. */
export function weightTable(weights: readonly Weight[]): string {
  return markdownTable(
    ['page', 'heaviest', 'HTML', 'gzip', 'brotli', 'CSS brotli', 'scripts brotli'],
    weights.map(({ kind, path, html, gzip, brotli, css, scripts }) => [
      kind,
      path,
      ...[html, gzip, brotli, css, scripts].map(formatNumber),
    ]),
  );
}
