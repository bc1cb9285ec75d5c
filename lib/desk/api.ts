import type { Kind } from '../content/kinds';
import type { TranslationState } from '../content/translations';
import type { Locale } from '../i18n/locales';

/**
 * What the pages of the desk ask of its server: JSON below `/desk/api`. The session travels in a cookie; every request
 * that changes something carries `X-Desk: 1` as well. A refusal is {@link Refusal} with a status of 4xx.
 *
 * `?lang=` names the language of the messages in an answer; English without it.
 *
 * | request | answer |
 * |---|---|
 * | GET `/today` | {@link Today} |
 * | GET `/items` | {@link ItemRow}[] |
 * | GET `/kinds` | `KindRow`[] of `field-api.ts` |
 * | GET `/items/<kind>/<id>` | {@link ItemPage} |
 * | POST `/items/<kind>/<id>/<language>/check` with {@link Edit} | {@link Remark}[]: what would be wrong if it were saved |
 * | PUT `/items/<kind>/<id>/<language>` with {@link Edit} | {@link ItemPage}; 409 {@link Conflict} |
 * | GET `/items/<kind>/<id>/<language>/versions` | {@link VersionRow}[], the latest first |
 * | GET `/items/<kind>/<id>/<language>/versions/<version>` | {@link VersionText} |
 * | POST `/items/<kind>/<id>/<language>/versions` with `GivenUp` of `translation-api.ts` | {@link VersionRow}[]: a text that was not saved is among them now |
 * | GET `/items/<kind>/<id>/<language>/original-changes` | `OriginalChanges` of `translation-api.ts` |
 * | POST `/translations/<language>/still-right` with `AllStillRight` | `Confirmation`, both of `translation-api.ts` |
 * | POST `/items/<kind>/<id>/<language>/restore` with {@link Restore} | {@link ItemPage}; 409 {@link Conflict} |
 * | POST `/items` with {@link NewItem} | {@link ItemPage} |
 * | POST `/items/<kind>/<id>/rename` with `{ to }` | {@link ItemPage} |
 * | DELETE `/items/<kind>/<id>` | `{ entry }`, by which it can be taken out of the bin |
 * | GET `/bin` | {@link BinRow}[], the latest first |
 * | POST `/bin/<entry>/restore` | {@link ItemPage} |
 * | PUT `/items/<kind>/<id>/pictures/<name>` with the bytes of a picture | {@link ItemPage} |
 * | GET `/photographs` | `KnownPhotograph`[], like `Inspection` of `photographs-api.ts` |
 * | PUT `/photographs/<language>/<name>` with the bytes of a photograph | `Inspection`: nothing is kept |
 * | PUT `/at` with `{ at }`, an ISO date with offset or null | the pages of the site are then shown as their readers will see them at that instant, or as their makers see them |
 * | GET `/publish` | `PublishState`, like the rows below of `publish-api.ts` |
 * | POST `/publish` with `PublishOrder` | `Published`; 409 `HeldBack`, `PublishConflict` or `CannotPublish` |
 * | POST `/publish/fetch` with `{ choices? }` | `TakenIn`: what the others have published is in the files then; 409 `PublishConflict` or `CannotPublish` |
 * | GET `/private-links/<release>` | `PrivateLinks` of `private-link-api.ts` |
 * | POST `/private-links/<release>` with `NewPrivateLink` | `PrivateLinks` |
 * | DELETE `/private-links/<release>/<link>` | `PrivateLinks`: it is revoked, and stays in the list |
 * | GET `/events` | an event stream: `change` whenever the content has been read anew |
 */
export const apiPath = '/desk/api';

/** Something to mend (`error`) or to look at (`warning`). */
export type Remark = {
  severity: 'error' | 'warning';
  /** Path from the content folder. */
  file: string;
  line: number;
  column: number;
  /** Dotted name of the front matter field, or `body`. */
  field?: string;
  /** A sentence: what was found and how to write it. */
  message: string;
  /** Where the editor opens, if the file belongs to an item. */
  item?: ItemKey;
};

export type ItemKey = { kind: Kind; id: string; language?: Locale };

/** Something that happens by itself. */
export type Coming = ItemKey & {
  title: string;
  /** ISO 8601, UTC. */
  at: string;
  /** `opens` for accredited readers, and later `appears` for all. */
  what: 'opens' | 'appears' | 'disappears';
  /** Languages whose readers will find nothing in their own language then. */
  missing: Locale[];
  /** Languages whose readers will find a translation of earlier words. */
  stale: Locale[];
};

export type Today = {
  /** The id of what the public sees; undefined while no film can be read. */
  editionId?: string;
  itemCount: number;
  remarks: Remark[];
  /** Mended since the desk was started, the latest first. */
  mended: Remark[];
  /** Items whose files cannot be read: readers see them as they were. */
  held: (ItemKey & { title: string; since: string })[];
  /** The next first. */
  coming: Coming[];
  /** Why changes of files are not told by the system; they are seen after some seconds. */
  deaf?: string;
};

export type ItemState = 'public' | 'embargoed' | 'draft' | 'withdrawn' | 'unreadable';

export type TextState = TranslationState | 'original' | 'draft' | 'missing';

export type ItemRow = {
  kind: Kind;
  id: string;
  title: string;
  state: ItemState;
  /** When it appears, if it is embargoed; ISO 8601, UTC. */
  appearsAt?: string;
  disappearsAt?: string;
  texts: Record<Locale, TextState>;
  /** Its page, without the language; undefined where it has none. */
  path?: string;
  errors: number;
};

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type ItemFile = {
  /** Of the bytes; an edit names the one it was made of. */
  hash: string;
  /** The whole file. */
  text: string;
  /** The front matter as data; undefined while it is not valid YAML. */
  data?: Value;
  /** The text below the front matter. */
  body: string;
  state: TextState;
};

export type ItemPage = ItemRow & {
  original: Locale;
  files: Partial<Record<Locale, ItemFile>>;
  pictures: { name: string; width?: number; height?: number; bytes: number; href: string }[];
  remarks: Remark[];
};

/** A change of one file: values by their paths and the body, or the whole text as somebody typed it. */
export type Edit = {
  /** Of the file as it was when the edit began; left out for a file that does not exist yet. */
  hash?: string;
  /** Of the original as it was shown beside a translation; without it, the original as it is now is taken for it. */
  originalHash?: string;
} & (
  | { changes: { path: (string | number)[]; value?: Value }[]; body?: string }
  | { text: string }
  /** The words of the original have been looked at: the translation is still right. */
  | { stillRight: true }
);

/** Somebody else saved the file meanwhile, and both changed the same value. Nothing was written. */
export type Conflict = {
  conflict: { path: (string | number)[]; base?: Value; mine?: Value; theirs?: Value }[];
  mine: string;
  theirs: string;
  /** Of the file as it is now. */
  hash?: string;
};

export type VersionRow = { version: string; savedAt: string; bytes: number };
/** The whole file, as it was. */
export type VersionText = { text: string };
export type Restore = { version: string; hash?: string };
export type NewItem = { kind: Kind; id: string; languages: Locale[] };
export type BinRow = { entry: string; kind: Kind; id: string; at: string };

/** What was wrong with a request, in the language asked for. */
export type Refusal = { refused: string };
