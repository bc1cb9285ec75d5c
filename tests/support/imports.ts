import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

export type Import = {
  /** The file that imports, from the root of the project. */
  file: string;
  /** The imported file without its ending, from the root of the project; or the package. */
  target: string;
  /** What is named in braces; `*` for everything. */
  names: string[];
  /** Whether nothing of it is left when the types are taken away: `import { type A }` still loads the file. */
  onlyTypes: boolean;
};

/** As the formatter leaves them: at the beginning of a line, in single quotes. */
const statement = /^(?:import|export) (type )?(\{[^}]*\}|[\w$*][\w$*, ]*(?:\{[^}]*\})?) from '([^']+)'/gm;
const withoutNames = /^import '([^']+)'/gm;
const call = /\b(?:import|require)\(\s*'([^']+)'\s*\)/g;

function targetOf(file: string, from: string): string {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(dirname(file), from) : from;
}

function namesIn(clause: string): string[] {
  const [outside = '', braces = ''] = clause.split(/[{}]/);
  const inBraces = braces.split(',').map((name) => name.trim().replace(/^type /, ''));
  return [...(outside.trim() === '' ? [] : ['*']), ...inBraces.filter((name) => name !== '')];
}

export function importsOf(file: string, source: string): Import[] {
  const named = [...source.matchAll(statement)].map(([, type, clause = '', from = '']) => ({
    file,
    target: targetOf(file, from),
    names: namesIn(clause),
    onlyTypes: type !== undefined,
  }));
  const whole = [...source.matchAll(withoutNames), ...source.matchAll(call)].map(([, from = '']) => ({
    file,
    target: targetOf(file, from),
    names: ['*'],
    onlyTypes: false,
  }));
  return [...named, ...whole];
}

/** Every import in the TypeScript files of a folder, or in one file. */
export function importsIn(place: string): Import[] {
  const files = place.endsWith('.ts')
    ? [place]
    : readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map(({ parentPath, name }) => join(parentPath, name));
  return files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
}
