import PQueue from 'p-queue';
import { locales } from '../../i18n/locales';
import type { Item } from '../item';
import { addressesIn } from './addresses';
import type { Finding } from './finding';
import { fileOf, publishedText } from './written-texts';

/** Milliseconds that a page may take to answer. */
const patience = 15_000;

/** Pages asked for at once; a newspaper must not take the check for an attack. */
const atOnce = 6;

type Link = Pick<Finding, 'file' | 'path' | 'bodyLine'> & { address: string };

/** Pages elsewhere that are named in the content and do not answer; each is asked for once. */
export async function deadLinks(items: readonly Item[], ask: typeof fetch = fetch): Promise<Finding[]> {
  const links = items.flatMap(linksOf);
  const queue = new PQueue({ concurrency: atOnce });
  const addresses = [...new Set(links.map(({ address }) => address))];
  const answers = new Map<string, number | undefined>();
  await queue.addAll(addresses.map((address) => async () => void answers.set(address, await statusOf(address, ask))));
  return links.flatMap(({ address, ...place }): Finding[] => {
    const status = answers.get(address);
    if (status === undefined) return [{ ...place, code: 'rule.noAnswer', params: { address } }];
    return status >= 400 ? [{ ...place, code: 'rule.deadLink', params: { address, status } }] : [];
  });
}

/** Some servers do not know HEAD. Undefined where there is no answer. */
async function statusOf(address: string, ask: typeof fetch): Promise<number | undefined> {
  const options = { redirect: 'follow', signal: AbortSignal.timeout(patience) } as const;
  try {
    const { status } = await ask(address, { ...options, method: 'HEAD' });
    return status < 400 ? status : (await ask(address, options)).status;
  } catch {
    return undefined;
  }
}

function linksOf(item: Item): Link[] {
  const inFacts = addressesIn(item.facts, ['facts']).map((link) => ({ ...link, file: fileOf(item, item.original) }));
  const inBodies = locales.flatMap((locale) =>
    (publishedText(item, locale)?.body ?? '').split('\n').flatMap((line, bodyLine) =>
      [...line.matchAll(/\]\((https?:\/\/[^\s)]+)\)/g)].map(([, address = '']) => ({
        address,
        file: fileOf(item, locale),
        path: [],
        bodyLine,
      })),
    ),
  );
  return [...inFacts, ...inBodies];
}
