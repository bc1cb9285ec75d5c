import { refold } from './fold';

/** A block scalar as it stands in the file: its header with a remark, and its lines without their indentation. */
type BlockScalar = { header: string; indent: string; lines: string[] };

/** No block scalar can hold these: they need escapes. */
const unholdable = /[\r\u2028\u2029\ufeff\p{Cs}]|[^\P{Cc}\t\n]/u;

/** A text of several lines as `|`, below a key or hyphen at that column. */
export function literal(text: string, indent: number): string | undefined {
  return blockScalar({ header: '|', indent: ' '.repeat(indent), lines: [] }, text);
}

/** A new text in the style, width and indentation of the old one. */
export function likeBlockScalar(source: string, text: string): string | undefined {
  const [header = '', ...rest] = source.split('\n');
  const indent = /^ */.exec(rest.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
  return blockScalar({ header, indent, lines: rest.map((line) => line.slice(indent.length)) }, text);
}

function blockScalar({ header, indent, lines }: BlockScalar, text: string): string | undefined {
  const ends = /\n*$/.exec(text)?.[0].length ?? 0;
  const content = text.slice(0, text.length - ends);
  if (content === '' || /^\s/.test(content) || unholdable.test(text)) return undefined;
  const chomping = ['-', ''][ends] ?? '+';
  const newHeader = header.replace(/^([|>])(\d?)[-+]?(\d?)/, `$1$2${chomping}$3`);
  const newLines = header.startsWith('>') ? foldedLines(lines, content) : content.split('\n');
  if (newLines === undefined) return undefined;
  const empty = Array<string>(Math.max(0, ends - 1)).fill('');
  return [newHeader, ...[...newLines, ...empty].map((line) => (line === '' ? '' : indent + line))].join('\n');
}

/** In folded style a line end is an empty line more; lines that begin with a space would not be folded. */
function foldedLines(before: readonly string[], content: string): string[] | undefined {
  const paragraphs = content.split('\n');
  if (paragraphs.some((paragraph) => /^\s|\s$/.test(paragraph))) return undefined;
  const old = before.join('\n').trimEnd().split('\n').filter(Boolean);
  const like = old.length > 0 ? old : [' '.repeat(widest)];
  return paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : ['']),
    ...(paragraph === '' ? [] : refold(like, paragraph)),
  ]);
}

/** Characters. */
const widest = 120;
