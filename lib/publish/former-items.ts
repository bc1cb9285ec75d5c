import type { Edition } from '../content';

/** Kinds whose items have addresses of their own. */
const addressedKinds = ['press', 'people', 'contacts'] as const;

/** By the names that items had before, `press/opening`, those that they have now. What is public under a name keeps it. */
export function formerItems(edition: Edition): Map<string, string> {
  const former = new Map<string, string>();
  for (const kind of addressedKinds)
    for (const { id, facts } of edition.all(kind))
      for (const slug of facts.formerSlugs)
        if (!edition.find(kind, slug) && !former.has(`${kind}/${slug}`)) former.set(`${kind}/${slug}`, `${kind}/${id}`);
  return former;
}
