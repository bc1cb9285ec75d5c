import { type Figure, highestOf } from './figure';
import { getPage, sitemapPaths } from './get';
import { frameworkScripts, kindOf, scriptsOf, stylesOf } from './page-parts';
import type { RunningServer } from './server-process';

/** Bytes of a page and of what it loads. */
export type Weight = {
  kind: string;
  path: string;
  html: number;
  gzip: number;
  brotli: number;
  css: number;
  scripts: number;
  frameworkScripts: number;
};

/** The heaviest page of each kind, over all languages. */
export async function measureWeights({ url }: RunningServer): Promise<Weight[]> {
  const loaded = new Map<string, number>();
  const sizeOfAll = async (addresses: string[]) => {
    let sum = 0;
    for (const address of addresses) {
      const size = loaded.get(address) ?? (await sizeOf(`${url}${address}`, 'br'));
      loaded.set(address, size);
      sum += size;
    }
    return sum;
  };
  const heaviest = new Map<string, Weight>();
  for (const path of await sitemapPaths(url)) {
    const html = (await getPage(`${url}${path}`)).body;
    const text = html.toString();
    const weight: Weight = {
      kind: kindOf(path),
      path,
      html: html.length,
      gzip: await sizeOf(`${url}${path}`, 'gzip'),
      brotli: await sizeOf(`${url}${path}`, 'br'),
      css: await sizeOfAll(stylesOf(text)),
      scripts: await sizeOfAll(scriptsOf(text)),
      frameworkScripts: frameworkScripts(text),
    };
    if (weight.gzip > (heaviest.get(weight.kind)?.gzip ?? 0)) heaviest.set(weight.kind, weight);
  }
  return [...heaviest.values()];
}

async function sizeOf(url: string, encoding: 'br' | 'gzip'): Promise<number> {
  return (await getPage(url, { 'accept-encoding': encoding })).body.length;
}

export function weightFigures(weights: readonly Weight[]): Figure[] {
  const highest = (what: string, unit: string, key: keyof Weight, atMost: number) =>
    highestOf(
      what,
      unit,
      weights.map((weight) => Number(weight[key])),
      { atMost },
    );
  return [
    highest('heaviest page: HTML, gzip', 'bytes', 'gzip', 15_000),
    highest('heaviest page: CSS, brotli', 'bytes', 'css', 12_000),
    highest('heaviest page: scripts, brotli', 'bytes', 'scripts', 2000),
    highest('framework scripts in a page', '', 'frameworkScripts', 0),
  ];
}
