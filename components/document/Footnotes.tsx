import { useLocale } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import type { Block, Note, Notes } from '@/lib/document/blocks';
import { Runs } from './Runs';

type Props = {
  notes: Notes;
  /** The language of the text, where it is not the page's: the label and the way back are the page's words. */
  within?: string;
  children(blocks: readonly Block[]): ReactNode;
};

/** The footnotes of a text, each with the way back to where its number stands. */
export function Footnotes({ notes: { label, items }, within, children }: Props) {
  const locale = useLocale();
  const lang = within && locale;
  return (
    <div data-footnotes className="footnotes">
      <h2 className="sr-only" id={label.id} lang={lang}>
        {label.text}
      </h2>
      <ol>
        {items.map((note) => (
          <li key={note.id} id={note.id}>
            <NoteText note={note} lang={lang}>
              {children}
            </NoteText>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The way back stands at the end of the last paragraph. */
function NoteText({ note, lang, children }: { note: Note; lang?: string; children: Props['children'] }) {
  const last = note.blocks.at(-1);
  const isParagraph = last?.kind === 'paragraph';
  return (
    <>
      {children(isParagraph ? note.blocks.slice(0, -1) : note.blocks)}
      <p>
        {isParagraph && <Runs runs={last.runs} />}
        {note.returns.map(({ href, label }, index) => (
          <Fragment key={href}>
            {' '}
            <a href={href} data-footnote-backref aria-label={label} className="data-footnote-backref" lang={lang}>
              ↩{index > 0 && <sup>{index + 1}</sup>}
            </a>
          </Fragment>
        ))}
      </p>
    </>
  );
}
