import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames } from '../../content/kinds';
import { meaningsIn } from '../edit';
import { fileSchema } from './file-schema';

/** Writes the schema of each kind, `press.json`, with what the manual says of its fields. */
export function writeSchemas(folder: string, manual: string): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of kindNames) {
    const schema = fileSchema(kind, meaningsIn(manual, kind));
    writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}
