import type { Environment } from '../../environment';

/** Letters; with a shorter secret there are no private links. */
const shortest = 32;

/** The secret that private links are signed with; undefined where there is none that would be hard to guess. */
export function secretOf(
  { privateLinkSecret: given }: Pick<Environment, 'privateLinkSecret'>,
  onTooShort: (reason: string) => void,
): string | undefined {
  if (given === undefined || given.length >= shortest) return given;
  onTooShort(`PRIVATE_LINK_SECRET must have at least ${shortest} letters`);
  return undefined;
}
