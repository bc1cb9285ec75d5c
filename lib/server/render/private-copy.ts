import { type Editions, isRevoked, versionOf } from '../../content';
import type { RenderPrivateCopy } from '../ipc/renderer-client';
import { makeAnswer } from './answer';
import type { MakeFile } from './files';
import type { RenderPage } from './render';

type Means = {
  editions: Pick<Editions, 'currentWith'>;
  contentDir: string;
  renderPage: RenderPage;
  makeFile: MakeFile;
};

/**
 * Renders a release that is not public yet from an edition in which there is nothing else that is not: whatever else is
 * held back stays out, though the release names it. Nothing of it is kept.
 */
export function privateCopyRenderer({ editions, contentDir, renderPage, makeFile }: Means): RenderPrivateCopy {
  return async ({ id, release, locale, until, version }, format) => {
    if (isRevoked(contentDir, id)) return undefined;
    const edition = editions.currentWith('press', release);
    const item = edition?.find('press', release);
    if (!edition || !item) return undefined;
    if (!format) {
      const privateCopy = { until, isNewer: versionOf(item, locale) !== version };
      return renderPage(edition, { kind: 'page', locale, path: `/press/${release}` }, privateCopy);
    }
    if (!item.texts[locale]) return undefined;
    const { type, bytes, disposition } = await makeFile(edition, { kind: 'release-file', locale, id: release, format });
    return makeAnswer(200, type, bytes, disposition);
  };
}
