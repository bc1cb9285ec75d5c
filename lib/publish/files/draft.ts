import type { TextDocument } from '../../document/text-document';

/** How a document is set where that takes more than text. */
export type Setting = 'pdf' | 'docx';

/** A file before its bytes are made. Plain data: bytes may be made in another thread. */
export type Draft = {
  /** What a browser saves it as: letters, digits, `._-`. Without one it is shown, not saved. */
  name?: string;
  /** Media type. */
  type: string;
} & ({ kind: 'text'; text: string } | { kind: 'document'; document: TextDocument; setting: Setting });

/** RFC 6266 and RFC 8187; names are ASCII, so both ways of writing them say the same. */
export function contentDisposition(name: string): string {
  return `attachment; filename="${name}"; filename*=UTF-8''${name}`;
}
