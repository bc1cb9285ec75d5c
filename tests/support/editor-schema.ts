import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parseFrontMatter } from '../../lib/content/front-matter';
import { type Kind, kindNames } from '../../lib/content/kinds';
import { fileSchema } from '../../lib/desk/schema/file-schema';

const ajv = addFormats(new Ajv({ strict: false }));
const schemaOf = (kind: Kind) => JSON.parse(JSON.stringify(fileSchema(kind, new Map())));
const validators = new Map(kindNames.map((kind) => [kind, ajv.compile(schemaOf(kind))]));

/** Whether an editor that knows the schema of a file's kind has nothing to say of its fields. */
export function isAccepted(path: string, text: string): boolean {
  const validate = validators.get(path.split('/')[0] as Kind);
  if (!validate) throw new Error(`${path} is of no kind`);
  return validate(parseFrontMatter(text).data);
}
