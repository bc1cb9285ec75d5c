import type { Frozen } from '../freeze-site';
import type { Move } from '../moved-addresses';
import type { mediaTypesOf } from './media-types';

/** What file hosts have to be told, since a file cannot say it. */
export type HostFacts = {
  frozen: readonly Frozen[];
  /** Of an answer that is like any page. */
  headers: Readonly<Record<string, unknown>>;
  moves: readonly Move[];
  withdrawn: readonly string[];
};

export type HostRules = Omit<HostFacts, 'frozen' | 'headers'> & {
  /** On every answer. */
  common: readonly (readonly [name: string, value: string])[];
  types: ReturnType<typeof mediaTypesOf>;
};

/** Addresses under which nothing ever changes. */
export const hashedFolders = ['/_next/static/', '/media/', '/theme/'] as const;
