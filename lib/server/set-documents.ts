import { toDocx } from '../documents/docx';
import { toPdf } from '../documents/pdf';
import type { Setting } from '../publish/files/draft';
import type { Manuscript } from '../publish/manuscript/model';

export type DocumentRequest = { number: number; manuscript: Manuscript; setting: Setting };

export type DocumentResponse = { number: number } & ({ bytes: Uint8Array } | { failed: string });

const settings = {
  pdf: async (manuscript) => toPdf(manuscript),
  docx: toDocx,
} satisfies Record<Setting, (manuscript: Manuscript) => Promise<Buffer>>;

async function make({ number, manuscript, setting }: DocumentRequest): Promise<DocumentResponse> {
  try {
    return { number, bytes: await settings[setting](manuscript) };
  } catch (error) {
    return { number, failed: String(error) };
  }
}

/** A process of its own, in which documents are set; it ends with the one that has started it. */
process.on('disconnect', () => process.exit());
process.on('message', (request: DocumentRequest) => void make(request).then((response) => process.send?.(response)));
