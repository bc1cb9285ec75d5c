/** Where a value stands in the front matter: names of fields and positions in lists. */
export type ValuePath = readonly (string | number)[];

/** A change that cannot be made; nothing has been written. The message names the file, the field and the cure. */
export class EditError extends Error {
  constructor(
    readonly file: string,
    readonly path: ValuePath,
    readonly cure: string,
  ) {
    super(`${file}${path.length > 0 ? ` ${path.join('.')}` : ''}: ${cure}`);
  }
}
