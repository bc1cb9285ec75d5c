import { siteUrl } from '@/lib/content';
import { robotsTxt } from '@/lib/publish/robots';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(robotsTxt(siteUrl()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
