import { currentEdition, rightsOf, siteUrl } from '@/lib/content';
import { robotsTxt } from '@/lib/publish/robots';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  const text = robotsTxt(siteUrl(), rightsOf(currentEdition()).dataMining);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
