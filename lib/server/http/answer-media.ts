import type { EditionSnapshot } from '../ipc/edition-snapshot';
import { makeCut } from '../media/cuts';
import { makeRendition } from '../media/renditions';
import { makeTaggedPhoto } from '../media/tagged-photos';
import { fileAnswer } from './file-answer';
import { fileTransfers } from './file-transfers';
import type { HeaderSets } from './header-sets';
import type { HttpAnswer, Step } from './http-answer';
import type { RequestContext } from './request-context';

/** Answers with a drawing or a photograph, which is made when it is first asked for. */
export function mediaAnswerer(sets: HeaderSets, notFound: Step) {
  const turn = fileTransfers();

  return async ({ request, response }: RequestContext, name: string, edition: EditionSnapshot): Promise<HttpAnswer> => {
    const media = edition.media.get(name);
    if (!media) throw new Error(`the edition ${edition.id} has no ${name}`);
    if (media.kind === 'tagged-photo') await makeTaggedPhoto(media);
    if (media.kind === 'cut') await makeCut(media);
    if (media.kind === 'rendition') await makeRendition(media);
    await turn(response);
    return fileAnswer(request, media, sets.media(edition), sets.mediaCacheControl(media, edition), notFound);
  };
}
