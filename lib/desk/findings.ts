import { type Editions, keptMedia, problemLine } from '../content';
import { type CheckedProblem, checkContent } from '../content/check/check';
import { log } from '../server/log';
import { lookIntoPhotographs } from '../server/media/look-into-photographs';

/** Milliseconds without a change after which the content is looked at: it takes a second. */
const quiet = 500;

type FindingEvents = {
  /** Something that was found is there no more. */
  onMended(finding: CheckedProblem): void;
  /** The content has been looked at. */
  onFound(): void;
};

/** What `npm run check` finds beyond what the site refuses; looked for again after every change. */
export async function watchFindings(
  content: string,
  editions: Pick<Editions, 'onChange' | 'problems'>,
  { onMended, onFound }: FindingEvents,
) {
  let findings: readonly CheckedProblem[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    try {
      const { problems } = await checkContent({ content, kept: keptMedia }, { lookIntoPhotographs });
      const refused = new Set(editions.problems().map((problem) => problemLine(problem)));
      const before = findings;
      findings = problems.filter((problem) => !refused.has(problemLine(problem)));
      const found = new Set(problems.map((problem) => problemLine(problem)));
      for (const finding of before) if (!found.has(problemLine(finding))) onMended(finding);
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
