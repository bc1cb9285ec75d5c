import { expect, it } from 'vitest';
import { leadStill, listOf } from '@/lib/content/queries';
import { mediaPath } from '@/lib/i18n/routes';
import { atomFeed } from '@/lib/publish/feeds/atom';
import { jsonFeed } from '@/lib/publish/feeds/json-feed';
import { draftOf } from '@/lib/publish/files';
import { shareImageAddress } from '@/lib/publish/share-image';
import { photoOfRelease } from '@/lib/publish/share-photo';
import { imagesOn } from '@/lib/publish/sitemap/images';
import { readAtom } from '../../support/atom';
import { nodesOn, site } from '../../support/page-nodes';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const edition = secondFilmAt(noon);
const context = { edition, locale: 'en' as const, siteUrl: site };
const release = listOf(edition, 'press', 'en').find(({ id }) => id === 'opening-night');
if (!release) throw new Error('The second film has an opening night.');
const file = site + mediaPath(edition.taggedPhotos.get('roof')?.name ?? '');

it('the photograph that a release names stands in its share card, which gets another address', () => {
  expect(photoOfRelease(edition, 'en', release)?.still.still.id).toBe('roof');
  const { still: _still, ...without } = release.facts;
  expect(leadStill(edition, 'en', { ...release, facts: without })).toBeUndefined();
  const addresses = [release.id, 'roof-report'].map((id) => shareImageAddress(`/press/${id}`, context));
  expect(new Set(addresses).size).toBe(2);
});

it('feeds carry it with its credit', () => {
  const address = `${site}/en/press/opening-night`;
  const entry = readAtom(atomFeed(context)).entry.find(({ id }) => id === address);
  expect(entry?.['media:content']).toMatchObject({
    '@url': file,
    '@type': 'image/jpeg',
    'media:credit': { '#text': 'Person Three' },
    'media:description': { '#text': 'The last guests wait for wind.' },
  });
  const item = JSON.parse(jsonFeed(context)).items.find(({ id }: { id: string }) => id === address);
  expect(item).toMatchObject({ image: file, _media: { credit: 'Person Three' } });
});

it('ninjs, structured data and the sitemap name it, with whose it is', () => {
  const draft = draftOf({ kind: 'release-file', locale: 'en', id: release.id, format: 'json' }, edition, site);
  const { associations } = JSON.parse(draft?.kind === 'text' ? draft.text : '{}');
  expect(associations[0]).toMatchObject({
    ...{ name: 'mainPicture', type: 'picture', by: 'Person Three', usageTerms: 'Free for news of the film.' },
    renditions: [{ href: file, contentType: 'image/jpeg' }],
  });
  const [article] = nodesOn(edition, 'en', '/press/opening-night', 'NewsArticle');
  expect(article?.image).toMatchObject({ '@id': `${site}/press/stills#still-roof` });
  expect(imagesOn('/press/opening-night', context)).toEqual([file]);
});
