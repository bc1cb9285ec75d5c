import { type Obstacle, PublishFailure } from './failure';
import type { GitAnswer } from './git';

const signs: readonly [RegExp, Obstacle][] = [
  [
    /authentication failed|could not read (?:username|password)|permission denied|access denied|invalid credentials/i,
    'credentials',
  ],
  [/terminal prompts disabled|host key verification failed|\b40[13]\b|repository not found/i, 'credentials'],
  [
    /could not resolve host|connection (?:refused|timed out|reset|closed)|unable to access|network is unreachable/i,
    'unreachable',
  ],
  [/does not appear to be a git repository|could not read from remote|unable to connect|early eof/i, 'unreachable'],
];

/** What went wrong, by what git said; `otherwise` where its words are none of the known. */
export function failureOf({ words }: Pick<GitAnswer, 'words'>, otherwise: Obstacle = 'unknown'): PublishFailure {
  const [, obstacle = otherwise] = signs.find(([sign]) => sign.test(words)) ?? [];
  return new PublishFailure(obstacle, toldOf(words));
}

/** The lines that tell most, on one line, without passwords in addresses. */
function toldOf(words: string): string {
  const lines = withoutPasswords(words)
    .split('\n')
    .flatMap((line) => line.trim() || []);
  const telling = lines.filter((line) => /^(?:fatal|error|remote|ssh):/i.test(line));
  return (telling.length > 0 ? telling : lines).slice(0, 3).join(' ').slice(0, 300);
}

export const withoutPasswords = (text: string): string => text.replace(/(\w+:\/\/)[^/\s@]*@/g, '$1');
