import type { EditionSnapshot } from '../ipc/edition-snapshot';
import { makeRendition } from '../media/renditions';
import { makeTaggedPhoto } from '../media/tagged-photos';
import { fileAnswer } from './file-answer';
import type { HeaderSets } from './header-sets';
import type { HttpAnswer, Step } from './http-answer';
import type { RequestContext } from './request-context';

/** Answers with a drawing or a photograph, which is made when it is first asked for. */
export function mediaAnswerer(sets: HeaderSets, notFound: Step) {
  return ({ request }: RequestContext, name: string, edition: EditionSnapshot): HttpAnswer | Promise<HttpAnswer> => {
    const media = edition.media.get(name);
    if (!media) throw new Error(`the edition ${edition.id} has no ${name}`);
    const answer = () =>
      fileAnswer(request, media, sets.media(edition), sets.mediaCacheControl(media, edition), notFound);
    switch (media.kind) {
      case 'tagged-photo':
        return makeTaggedPhoto(media).then(answer);
      case 'rendition':
        return makeRendition(media).then(answer);
      case 'kept-file':
        return answer();
    }
  };
}
