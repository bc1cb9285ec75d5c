import { Fragment, type ReactNode } from 'react';
import type { Block } from '@/lib/document/blocks';
import { ContactCard } from '../ContactCard';
import { Corrections } from '../Corrections';
import { CorrectionText } from '../CorrectionText';
import { DatesTable } from '../DatesTable';
import { FactSheet } from '../FactSheet';
import { PersonTitle } from '../PersonTitle';
import { Quotation } from '../Quotation';
import { Timeline } from '../Timeline';
import { Footnotes } from './Footnotes';
import { Heading } from './Heading';
import { Paragraph } from './Paragraph';
import { Runs } from './Runs';
import { Table } from './Table';
import { TextSection } from './TextSection';

/** `lang`: the language of the text around the block, where it is not the page's. */
type Writers = {
  [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, lang: string | undefined) => ReactNode;
};

const writers: Writers = {
  heading: (block) => <Heading heading={block} />,
  paragraph: (block) => <Paragraph paragraph={block} />,
  extract: ({ blocks }, lang) => <blockquote>{written(blocks, lang)}</blockquote>,
  list: ({ ordered, start, items }, lang) => {
    const List = ordered ? 'ol' : 'ul';
    return <List start={start}>{items.map((item, index) => itemOf(item, index, lang))}</List>;
  },
  table: (block) => <Table table={block} />,
  part: () => <hr />,
  rule: () => <hr />,
  preformatted: ({ text }) => (
    <pre>
      <code>{text}</code>
    </pre>
  ),
  notes: (block, lang) => (
    <Footnotes notes={block} within={lang}>
      {(blocks) => written(blocks, lang)}
    </Footnotes>
  ),
  prose: ({ blocks, lang }) => (
    <div className="prose" lang={lang}>
      {written(blocks, lang)}
    </div>
  ),
  section: (block, lang) => <TextSection section={block}>{written(block.blocks, lang)}</TextSection>,
  corrections: (block) => <Corrections corrections={block} />,
  correction: (block) => <CorrectionText correction={block} />,
  quotation: (block, lang) => <Quotation quotation={block} within={lang} />,
  contact: (block) => <ContactCard contact={block} />,
  person: (block) => <PersonTitle title={block} />,
  facts: (block) => <FactSheet table={block} />,
  dates: (block) => <DatesTable table={block} />,
  timeline: (block) => <Timeline timeline={block} />,
};

/** A composed text on a page. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => written(blocks);

function written(blocks: readonly Block[], lang?: string): ReactNode {
  return blocks.map((block, index) => {
    const write = writers[block.kind] as (block: Block, lang: string | undefined) => ReactNode;
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
    return <Fragment key={index}>{write(block, lang)}</Fragment>;
  });
}

/** The first words of an item are written without a paragraph of their own. */
function itemOf(item: readonly Block[], index: number, lang: string | undefined): ReactNode {
  const [first, ...others] = item;
  const isPlain = first?.kind === 'paragraph' && others.every(({ kind }) => kind === 'list');
  return (
    <li key={index}>
      {isPlain && <Runs runs={first.runs} />}
      {written(isPlain ? others : item, lang)}
    </li>
  );
}
