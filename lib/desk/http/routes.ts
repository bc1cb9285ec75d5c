/** What stands in an address in the place of a name with a colon, by that name. */
export type Parameters = Readonly<Record<string, string>>;

export type Endpoint<T> = { method: string; pattern: string; answer: T };

type Found<T> =
  | { is: 'endpoint'; answer: T; parameters: Parameters }
  /** The methods that the address takes. */
  | { is: 'other method'; allowed: string[] };

/**
 * The endpoint of a request, with what its address says.
 *
 * @param path `/items/press/opening`, which the pattern `/items/:kind/:id` fits.
 * @returns nothing where there is no such address.
 */
export function findEndpoint<T>(endpoints: readonly Endpoint<T>[], method: string, path: string): Found<T> | undefined {
  const fitting = endpoints.flatMap((endpoint) => {
    const parameters = parametersOf(endpoint.pattern, path);
    return parameters ? [{ ...endpoint, parameters }] : [];
  });
  const found = fitting.find((endpoint) => endpoint.method === method);
  if (found) return { is: 'endpoint', answer: found.answer, parameters: found.parameters };
  return fitting.length > 0 ? { is: 'other method', allowed: fitting.map((endpoint) => endpoint.method) } : undefined;
}

function parametersOf(pattern: string, path: string): Parameters | undefined {
  const [names, parts] = [pattern.split('/'), path.split('/')];
  if (names.length !== parts.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (!name.startsWith(':')) {
      if (name !== part) return undefined;
    } else {
      const text = decoded(part);
      if (!text) return undefined;
      parameters[name.slice(1)] = text;
    }
  }
  return parameters;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
