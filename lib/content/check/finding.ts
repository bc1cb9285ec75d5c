import type { ProblemText } from '../../i18n/problem-messages';
import type { Item } from '../item';
import type { WrittenText } from './written-texts';

/** What every schema accepts and no newspaper would print. */
export type Finding = ProblemText & {
  /** Path from the content folder, with forward slashes. */
  file: string;
  /** The front matter field; empty for the text below the front matter. */
  path: readonly string[];
  /** Line within the text below the front matter, the first being 0; left out where no line is to blame. */
  bodyLine?: number;
};

/** What the rules look at. */
export type Content = { items: readonly Item[]; texts: readonly WrittenText[] };

/** One thing that is asked of the content. A rule reads neither disk nor clock and knows no film. */
export type Rule = (content: Content) => Finding[];
