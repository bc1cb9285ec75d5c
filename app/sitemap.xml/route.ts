import { currentEdition, siteUrl } from '@/lib/content';
import { sitemapXml } from '@/lib/publish/sitemap';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(sitemapXml(currentEdition(), siteUrl()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
