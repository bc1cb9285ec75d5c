import { type Editions, keptMedia, problemLine } from '../content';
import { type CheckedProblem, checkContent } from '../content/check/check';
import { log } from '../server/log';

/** Milliseconds without a change after which the content is looked at: it takes a second. */
const quiet = 500;

/** What `npm run check` finds beyond what the site refuses; looked for again after every change. */
export async function watchFindings(
  content: string,
  editions: Pick<Editions, 'onChange' | 'problems'>,
  onFound: () => void,
) {
  let findings: readonly CheckedProblem[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    try {
      const { problems } = await checkContent({ content, kept: keptMedia });
      const refused = new Set(editions.problems().map((problem) => problemLine(problem)));
      findings = problems.filter((problem) => !refused.has(problemLine(problem)));
      onFound();
    } catch (error) {
      log('check-failed', { reason: String(error) });
    }
  }

  editions.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quiet);
    timer.unref();
  });
  await look();
  return { current: () => findings, close: () => clearTimeout(timer) };
}
