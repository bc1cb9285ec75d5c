/**
 * Where the answer of an address lies, from the root of the copy: a file host answers `/en/press` with the page in the
 * folder of that name. A fragment of a release ends with `.html`, and hosts that answer `/en/press/opening` with
 * `opening.html` would take it for the page of the release: so it lies in a folder of its whole name, too.
 */
export function placeOf(address: string): string {
  const path = decodeURIComponent(address).slice(1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isFile = name.includes('.') && !name.endsWith('.html');
  if (isFile) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
