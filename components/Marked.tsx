import { Fragment } from 'react';
import type { MarkedText } from '@/lib/search/marks';

/** A text in which the words that were searched for stand out. */
export function Marked({ text }: { text: MarkedText }) {
  return text.map((piece) => {
    const Piece = piece.isMarked ? 'mark' : Fragment;
    return <Piece key={piece.at}>{piece.text}</Piece>;
  });
}
