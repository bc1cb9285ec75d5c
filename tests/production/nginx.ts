import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, temporaryFolder } from './program';

const deploy = 'lib/server/deploy';

/** A whole configuration around what stands in `http {}`; a folder of its own takes the place of those of the system. */
export function writeConfiguration(folder: string, http: string): string {
  const file = join(folder, 'nginx.conf');
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    file,
    `pid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents { worker_connections 4096; }\nhttp {\naccess_log off;\n${own.join('\n')}\n${http}\n}\n`,
  );
  return file;
}

/** The configuration of one machine as it is handed out, with folders of this test in place of those of the system. */
export function handedOut(folder: string): string {
  mkdirSync(join(folder, 'cache'), { recursive: true });
  return readFileSync(join(deploy, 'nginx.conf'), 'utf8')
    .replaceAll('/etc/nginx/press-kit-proxy.conf', join(process.cwd(), deploy, 'nginx-proxy.conf'))
    .replaceAll('/etc/letsencrypt/live/film.example', folder)
    .replaceAll('/var/cache/nginx/press-kit', join(folder, 'cache'))
    .replaceAll('/var/log/nginx/press-kit.log', join(folder, 'access.log'));
}

/** The same in front of these instances, without encryption. */
export const inFrontOf = (folder: string, port: number, instances: readonly number[]): string =>
  handedOut(folder)
    .replace(/server \{\n {2}listen 80;[\s\S]*?\n\}\n/, '')
    .replace(/^ {2}listen (?:443|\[::\]:443).*$/gm, '')
    .replace(/^ {2}ssl_.*$/gm, '')
    .replace('  server_tokens off;', `  server_tokens off;\n  listen ${port};`)
    .replace(
      /^ {2}server 127\.0\.0\.1:3000(.*)$/m,
      instances.map((instance) => `  server 127.0.0.1:${instance}$1`).join('\n'),
    );

export async function startNginx(http: string, port: number, folder = temporaryFolder()): Promise<ChildProcess> {
  const file = writeConfiguration(folder, http);
  return start('nginx', ['-c', file, '-g', 'daemon off; master_process on;'], `http://127.0.0.1:${port}/`);
}

/** A certificate of nobody, as nginx wants to see one. */
export function writeCertificate(folder: string): void {
  const words = '-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=film.example'.split(' ');
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const { status } = spawnSync('openssl', ['req', ...words, ...files]);
  if (status !== 0) throw new Error('openssl makes no certificate');
}
