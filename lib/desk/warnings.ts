import { type Editions, keptMedia, type Problem } from '../content';
import { checkContent } from '../content/check/check';
import { log } from '../server/log';

/** Milliseconds without a change after which the content is looked at: it takes a second. */
const quiet = 500;

/** What a newsroom or a festival would miss, as `npm run check` says it; looked for again after every change. */
export async function watchWarnings(content: string, editions: Pick<Editions, 'onChange'>, onFound: () => void) {
  let warnings: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    try {
      const { problems } = await checkContent({ content, kept: keptMedia });
      warnings = problems.filter(({ severity }) => severity === 'warning');
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
  return { current: () => warnings, close: () => clearTimeout(timer) };
}
