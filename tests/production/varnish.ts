import { join } from 'node:path';

/** Varnish with the configuration that is handed out, in front of ports 3000 and 3001. */
export function varnishWords(port: number, folder: string): string[] {
  const vcl = join(process.cwd(), 'lib/server/deploy/varnish.vcl');
  const listen = ['-a', `127.0.0.1:${port}`, '-n', folder];
  return ['-F', ...listen, '-f', vcl, '-s', 'malloc,64m', '-p', 'http_gzip_support=off'];
}
