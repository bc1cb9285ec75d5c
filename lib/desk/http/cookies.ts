/** The cookies of a request, in the order in which they come. */
export const cookiesOf = (header: string): [name: string, value: string][] =>
  header.split(';').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()];
  });
