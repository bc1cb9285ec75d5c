import type { Checkout } from './checkout';

/** Who has made a commit. */
export type Author = { name: string; mail: string };

/** Plainly no address: nobody is written to by it. */
const noMail = 'noreply@desk.invalid';

/** The name in git's settings, if there is one. */
export const settledName = ({ settings }: Checkout): string | undefined =>
  settings.get('user.name')?.trim() || undefined;

export const authorOf = ({ settings }: Checkout, name: string): Author => ({
  name,
  mail: settings.get('user.email')?.trim() || noMail,
});

/** A commit that no branch leads to yet. */
export async function commitTree(
  { git }: Checkout,
  tree: string,
  parents: readonly string[],
  { name, mail }: Author,
  message: string,
): Promise<string> {
  const variables = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: mail,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: mail,
  };
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
  return (await git(args, { variables, input: `${message}\n` })).trim();
}
