import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { JSX } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { withScrollingTables } from '@/lib/markdown/scrolling-tables';

type Level = 1 | 2 | 3 | 4;
type HeadingProps = JSX.IntrinsicElements['h2'];

/** Below a heading of the page, those of a manuscript stand one level lower. */
function lowered(level: Level) {
  const Lowered = `h${level + 1}` as 'h2';
  return (props: HeadingProps) => <Lowered {...props} />;
}

const components = {
  h1: lowered(1),
  h2: lowered(2),
  h3: lowered(3),
  h4: lowered(4),
  figure: (props: JSX.IntrinsicElements['figure']) => <figure className="quotation" {...props} />,
  table: (props: JSX.IntrinsicElements['table']) => <table className="rows" {...props} />,
};

/** A manuscript on a page: the elements it is handed out in, as the site sets them. */
export function ManuscriptText({ elements }: { elements: Root }) {
  const tree = withScrollingTables(elements);
  return <div className="prose">{toJsxRuntime(tree, { Fragment, jsx, jsxs, components })}</div>;
}
