import { type FixedPage, type PageKinds, pageKinds } from './page-kinds';
import { fixedPages } from './pages';

/** The pages that stand whatever the content and have a title of their own: the first is called after the film. */
export type TitledPage = Exclude<FixedPage, ''>;

type Words = {
  title: PageKinds[TitledPage]['title'];
  description: PageKinds[TitledPage]['description'] | PageKinds['/press/stills']['descriptionWithoutStills'];
};

export const titledPages = fixedPages.filter((path): path is TitledPage => path !== '');

export const isTitledPage = (path: string): path is TitledPage => (titledPages as readonly string[]).includes(path);

/** Title and description of such a page, as keys of messages. */
export function pageWordsOf(path: TitledPage, { hasStills }: { hasStills: boolean }): Words {
  const kind: Words & { descriptionWithoutStills?: Words['description'] } = pageKinds[path];
  const { title, description, descriptionWithoutStills = description } = kind;
  return { title, description: hasStills ? description : descriptionWithoutStills };
}
