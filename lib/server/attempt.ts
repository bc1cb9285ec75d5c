import type { News } from './bulletin';
import type { Desk } from './desk';
import type { Visit } from './visit';

/** A step towards the answer, by the news of this moment. What is ready is answered at once, without a promise. */
export type Step = (visit: Visit, news: News) => void | Promise<void>;

/**
 * Takes a step by the news of this moment. What was begun for an edition that has passed meanwhile is begun again for
 * the one that has taken its place.
 */
export function attempter(
  { news: latestNews }: Pick<Desk, 'news'>,
  failed: (visit: Visit, error: unknown) => void,
): (visit: Visit, step: Step) => void {
  return function attempt(visit, step) {
    let begun: News | undefined;
    const begin = (news: News) => {
      begun = news;
      return step(visit, news);
    };
    const isPassed = (latest: News | Promise<News>) =>
      begun?.edition !== undefined && !(latest instanceof Promise) && latest.edition?.id !== begun.edition.id;
    try {
      const news = latestNews();
      const done = news instanceof Promise ? news.then(begin) : begin(news);
      done?.catch((error: unknown) => {
        if (!visit.response.headersSent && isPassed(latestNews())) attempt(visit, step);
        else failed(visit, error);
      });
    } catch (error) {
      failed(visit, error);
    }
  };
}
