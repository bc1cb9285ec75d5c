/** Events that somebody has to look at: at once, or before long. All others tell what happens. */
const levels: Readonly<Record<string, 'error' | 'warn'>> = {
  'answer-failed': 'error',
  'desk-failed': 'error',
  'renderer-ended': 'error',
  'renderer-failed': 'error',
  'render-refused': 'error',
  'changes-not-told': 'warn',
  'check-failed': 'warn',
  'file-failed': 'warn',
  'pictures-not-checked': 'warn',
  'private-links-off': 'warn',
  problem: 'warn',
  'purge-failed': 'warn',
  'render-late': 'warn',
  'site-url-local': 'warn',
  'verdict-not-kept': 'warn',
};

/** One line of JSON: for people who read it and programs that count it. Nothing in it tells who a reader is. */
export function log(event: string, details: object = {}): void {
  const line = { time: new Date().toISOString(), level: levels[event] ?? 'info', event, ...details };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
