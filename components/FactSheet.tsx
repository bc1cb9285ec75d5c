import { useLocale, useTranslations } from 'next-intl';
import type { SourceLink } from '@/lib/content';
import type { Piece, PrintedRow } from '@/lib/publish/fact-sheet/print';
import { Sources } from './Sources';

type Props = { rows: { row: PrintedRow; sayer: string; sources: SourceLink[] }[] };

/** A table a fact checker can work down: fact, value, who says so, source and its date. */
export function FactSheet({ rows }: Props) {
  const t = useTranslations('facts');
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('fact')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row: { id, label, lines }, sayer, sources }) => (
          <tr key={id} id={id}>
            <th scope="row">
              <Said piece={label} />
            </th>
            <td className="first-letter:uppercase">
              <Lines lines={lines} />
            </td>
            <td>{sayer}</td>
            <td>
              <Sources links={sources} dated />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ piece: { text, lang, href } }: { piece: Piece }) {
  const foreign = lang === useLocale() ? undefined : lang;
  if (href)
    return (
      <a href={href} lang={foreign} className="target">
        {text}
      </a>
    );
  return foreign ? <span lang={foreign}>{text}</span> : text;
}

function Lines({ lines }: { lines: Piece[][] }) {
  const [first = []] = lines;
  const isPeople = first[0]?.href?.startsWith('/');
  if (!isPeople) return first.map((piece) => <Said key={piece.text} piece={piece} />);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line[0]?.href}>
          {line.map((piece) => (
            <Said key={piece.text} piece={piece} />
          ))}
        </li>
      ))}
    </ul>
  );
}
