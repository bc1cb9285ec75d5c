import slugify from '@sindresorhus/slugify';
import { areAlike } from '../../../content/check/photographs/alike';
import type { Locale } from '../../../i18n/locales';
import type { Edit, NewItem, Value } from '../../api';
import type { Inspection, KnownPhotograph, SaidField } from '../../photographs-api';
import { changedPaths } from '../editor/changed-paths';
import { valueAt, withValue } from '../editor/values';

/** A photograph that has been dropped and is no item yet. */
export type NewPhotograph = {
  file: File;
  inspection: Inspection;
  /** Of the folder it will have. */
  id: string;
  /** Of its words. */
  language: Locale;
  /** What its file will say; it begins with what the photograph says of itself. */
  data: Value;
};

/** What is said of all photographs that do not say it themselves. */
export type Common = { credit: string; usage: string };

/** Where a field stands in the front matter. */
const places: Record<SaidField, string[]> = {
  credit: ['facts', 'credit'],
  photographer: ['facts', 'photographer'],
  copyright: ['facts', 'copyright'],
  source: ['facts', 'source'],
  date: ['facts', 'date'],
  caption: ['caption'],
  alt: ['alt'],
  usage: ['usage'],
};
const saidFields = Object.keys(places) as SaidField[];

/** The paths of what still stands as the photograph says it of itself. */
export const takenFromFile = ({ inspection: { said }, data }: NewPhotograph): string[] =>
  saidFields
    .filter((field) => said[field] !== undefined && valueAt(data, places[field]) === said[field])
    .map((field) => places[field].join('.'));

export function beginPhotograph(
  file: File,
  inspection: Inspection,
  language: Locale,
  taken: readonly string[],
): NewPhotograph {
  const data = saidFields.reduce<Value>((filled, field) => withValue(filled, places[field], inspection.said[field]), {
    facts: { kind: 'still' },
  });
  return { file, inspection, id: freeId(file.name, taken), language, data };
}

/** `IMG_0001 copy.JPG` → `img-0001-copy`. */
function freeId(name: string, taken: readonly string[]): string {
  const words = slugify(name.replace(/\.[^.]*$/, ''), { decamelize: false });
  const id = words.slice(0, 70).replace(/-$/, '') || 'photograph';
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!taken.includes(numbered)) return numbered;
  }
}

/** Photographs that look like this one: titles of those in the content, names of those beside it. */
export function likeThis(
  { inspection, file }: NewPhotograph,
  others: readonly NewPhotograph[],
  known: readonly KnownPhotograph[],
): string[] {
  const isLike = (likeness: string) => areAlike(likeness, inspection.likeness);
  return [
    ...known.filter(({ likeness }) => isLike(likeness)).map(({ title }) => title),
    ...others
      .filter((other) => other.file !== file && isLike(other.inspection.likeness))
      .map((other) => other.file.name),
  ];
}

export const hasCredit = ({ data }: NewPhotograph, common: Common): boolean =>
  Boolean(valueAt(data, ['facts', 'credit']) || common.credit);

/** The item to be made, the name of its picture, and what its file is to say; it stays a draft. */
export function itemOf({ id, language, inspection, data }: NewPhotograph, common: Common, order: number) {
  const item: NewItem = { kind: 'stills', id, languages: [language] };
  const picture = id + inspection.ending;
  const said = (['credit', 'usage'] as const).reduce(
    (filled, field) =>
      valueAt(filled, places[field]) || !common[field] ? filled : withValue(filled, places[field], common[field]),
    withValue(withValue(data, ['facts', 'order'], order), ['facts', 'file'], picture),
  );
  const edit = (hash: string | undefined): Edit => ({ hash, changes: changedPaths({ facts: {} }, said) });
  return { item, picture, edit };
}
