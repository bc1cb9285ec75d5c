import type { ProblemText } from '../i18n/problem-messages';
import { isKind } from './kinds';
import { nearestWord } from './nearest-word';
import { isFixedPage } from './references';

/** What texts and facts may name: the items, and the pages that are always there. */
export type Targets = {
  /** What is wrong with a target that is not there. */
  fault(target: string): ProblemText | undefined;
};

/** @param isUnknown whether nobody knows now what lies in the folder of a target. */
export function targetsAmong(keys: ReadonlyMap<string, unknown>, isUnknown: (target: string) => boolean): Targets {
  /** One name that is wrong may stand in thousands of files. */
  const known = new Map<string, ProblemText>();
  return {
    fault(target) {
      if (isFixedPage(target) || keys.has(target) || isUnknown(target)) return undefined;
      const fault = known.get(target) ?? missingTarget(target, keys.keys());
      known.set(target, fault);
      return fault;
    },
  };
}

function missingTarget(target: string, keys: Iterable<string>): ProblemText {
  const [kind = '', id = ''] = target.split('/');
  if (!isKind(kind) || id === '') return { code: 'folder.noPage', params: { target } };
  const ids = [...keys].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1));
  const near = nearestWord(id, ids);
  if (near === undefined) return { code: 'folder.noItem', params: { target } };
  return { code: 'folder.noItemNear', params: { target, near } };
}
