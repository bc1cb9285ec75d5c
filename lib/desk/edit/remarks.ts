import { Lexer } from 'yaml';
import { readFrontMatter } from './front-matter-source';
import { readSource } from './source-text';

/** The comments of the front matter, which no value holds. */
export function remarksIn(bytes: Uint8Array, file: string): string[] {
  const { yaml } = readFrontMatter(readSource(file, bytes));
  return [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#'));
}
