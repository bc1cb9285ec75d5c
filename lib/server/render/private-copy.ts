import { type Editions, isRevoked, versionOf } from '../../content';
import { accredited } from '../../routes/private-path';
import type { RenderPrivateCopy } from '../ipc/renderer-client';
import { makeAnswer } from './answer';
import type { MakeFile } from './files';
import type { RenderPage } from './render';

type Means = {
  editions: Pick<Editions, 'currentWith' | 'currentWithAccredited' | 'currentForAccredited'>;
  contentDir: string;
  renderPage: RenderPage;
  makeFile: MakeFile;
};

/**
 * Renders an item that is not public yet from an edition in which there is nothing else that is not: whatever else is
 * held back stays out, though the item names it. Nothing of it is kept.
 */
export function privateCopyRenderer({ editions, contentDir, renderPage, makeFile }: Means): RenderPrivateCopy {
  return async ({ id, opens, locale, until, version }, asked) => {
    if (isRevoked(contentDir, id)) return undefined;
    const isAccredited = opens === accredited;
    if (!asked) {
      const edition = editions.currentForAccredited();
      const page = { kind: 'page', locale, path: '/accredited' } as const;
      return edition && renderPage(edition, page, { until, isAccredited, isNewer: false });
    }
    const open = isAccredited ? editions.currentWithAccredited : editions.currentWith;
    const edition = open(asked.kind, asked.id);
    const item = edition?.find(asked.kind, asked.id);
    if (!edition || !item) return undefined;
    if (!asked.format) {
      const isNewer = version !== undefined && versionOf(item, locale) !== version;
      const page = { kind: 'page', locale, path: `/${asked.kind}/${asked.id}` } as const;
      return renderPage(edition, page, { until, isAccredited, isNewer });
    }
    if (!item.texts[locale]) return undefined;
    const file = { kind: 'release-file', locale, id: asked.id, format: asked.format } as const;
    const { type, bytes, disposition } = await makeFile(edition, file);
    return makeAnswer(200, type, bytes, disposition);
  };
}
