import type { TextDocument } from '../document/text-document';
import type { Setting } from '../publish/files/draft';
import { toDocx } from '../typeset/docx';
import { toPdf } from '../typeset/pdf';

export type DocumentRequest = { number: number; document: TextDocument; setting: Setting };

export type DocumentResponse = { number: number } & (
  | { kind: 'set'; bytes: Uint8Array }
  | { kind: 'failed'; reason: string }
);

const settings = {
  pdf: async (document) => toPdf(document),
  docx: toDocx,
} satisfies Record<Setting, (document: TextDocument) => Promise<Buffer>>;

async function make({ number, document, setting }: DocumentRequest): Promise<DocumentResponse> {
  try {
    return { kind: 'set', number, bytes: await settings[setting](document) };
  } catch (error) {
    return { kind: 'failed', number, reason: String(error) };
  }
}

/** A process of its own, in which documents are set; it ends with the one that has started it. */
process.on('disconnect', () => process.exit());
process.on('message', (request: DocumentRequest) => void make(request).then((response) => process.send?.(response)));
