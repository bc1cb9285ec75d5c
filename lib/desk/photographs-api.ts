/** What the page for new photographs asks of the desk's server: see the table in `api.ts`. */

/** A field that may be filled in by what a photograph says of itself. */
export type SaidField = 'credit' | 'photographer' | 'copyright' | 'source' | 'date' | 'caption' | 'alt' | 'usage';
export type Said = Partial<Record<SaidField, string>>;

export type PhotoWarning =
  /** Centimetres, as large as it can be printed. */
  | { is: 'small'; width: number; height: number }
  /** What it is in truth. */
  | { is: 'otherFormat'; format: string }
  | { is: 'noCredit' }
  /** It tells by signature where it comes from; what the site hands out does not. */
  | { is: 'contentCredentials' };

export type Inspection = {
  /** Pixels, upright. */
  width: number;
  height: number;
  /** Of its file, by what it is: `.jpg`. */
  ending: string;
  /** 64 bits, in hexadecimal: photographs that look alike differ in few of them. */
  likeness: string;
  said: Said;
  warnings: PhotoWarning[];
};

/** A photograph that is in the content. */
export type KnownPhotograph = { id: string; title: string; order: number; likeness: string };
