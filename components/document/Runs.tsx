import { Fragment, type ReactNode } from 'react';
import type { Run } from '@/lib/document/runs';
import { langOfRuns, runsTogether } from './runs-together';

type Props = {
  runs: readonly Run[];
  /** The language that the element around them names. */
  lang?: string;
  linkClass?: string;
};

/** Words, links, dates and numbers of footnotes, one behind the other. */
export function Runs({ runs, lang, linkClass }: Props) {
  return runsTogether(runs).map((together, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never move
    <Together key={index} runs={together} lang={lang} linkClass={linkClass} />
  ));
}

function Together({ runs, lang, linkClass }: Props) {
  const [first] = runs;
  if (first?.href) {
    const own = langOfRuns(runs);
    return (
      <a
        href={first.href}
        hrefLang={first.hrefLang}
        rel={first.rel ?? (first.external && 'external')}
        lang={own === lang ? undefined : own}
        className={linkClass}
      >
        <Row runs={runs} lang={own ?? lang} />
      </a>
    );
  }
  const row = <Row runs={runs} lang={lang} />;
  return first?.aside ? <span className="text-soft">{row}</span> : row;
}

const Row = ({ runs, lang }: Props) =>
  runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never move
    <Fragment key={index}>{wordsOf(run, lang)}</Fragment>
  ));

function wordsOf(run: Run, lang: string | undefined): ReactNode {
  let words: ReactNode = linesOf(run.text);
  if (run.code) words = <code>{words}</code>;
  if (run.reference) words = referenceTo(run.reference, words);
  if (run.raised || run.betweenNotes) words = <sup>{words}</sup>;
  if (run.emphasis) words = <em>{words}</em>;
  if (run.strong) words = <strong>{words}</strong>;
  if (run.datetime) words = <time dateTime={run.datetime}>{words}</time>;
  return run.lang && run.lang !== lang ? <span lang={run.lang}>{words}</span> : words;
}

const referenceTo = ({ href, id, describedBy }: NonNullable<Run['reference']>, number: ReactNode) => (
  <a href={href} id={id} data-footnote-ref aria-describedby={describedBy}>
    {number}
  </a>
);

function linesOf(text: string): ReactNode {
  const lines = text.split('\n');
  if (lines.length === 1) return text;
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never move
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}
