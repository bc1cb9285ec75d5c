import { currentRoute } from '@/lib/content';
import type { Parameters } from '@/lib/routes/route';

/** The parameters that this page declares and was asked for with; there may be none. */
export function currentParameters(): Parameters {
  const route = currentRoute();
  return route.kind === 'page' ? (route.parameters ?? {}) : {};
}
