import { changeHeaders, RefusedError } from '../requests';

/**
 * Sends the bytes of a picture. `fetch` tells nothing of how far it is; XMLHttpRequest does.
 *
 * @throws {RefusedError}
 */
export function sendPicture<Answer>(
  address: string,
  file: File,
  unreachable: string,
  onProgress: (share: number) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    for (const [name, value] of Object.entries(changeHeaders)) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new RefusedError(unreachable));
    request.onload = () => {
      if (request.status < 300) resolve(request.response);
      else reject(new RefusedError(request.response?.refused ?? `${request.status}`));
    };
    request.send(file);
  });
}
