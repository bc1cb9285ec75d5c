import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { editionCaches } from '@/lib/server/cache/edition-cache';
import { openMetrics } from '@/lib/server/metrics/serve-metrics';
import { always } from '../../support/serving';

const deploy = 'lib/server/deploy';
const read = (name: string) => readFileSync(join(deploy, name), 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };

/** `node` and its words, as `npm start` has them. */
const startWords = scripts.start.split(' ').slice(1);

type Manifest = { kind: string; spec: { template?: { spec: PodSpec }; [field: string]: unknown } };
type PodSpec = { containers: Container[]; initContainers: Container[]; volumes: { name: string }[] };
type Container = {
  securityContext: { readOnlyRootFilesystem: boolean; allowPrivilegeEscalation: boolean };
  volumeMounts: { name: string }[];
  ports?: { name: string }[];
};

describe('what is handed out for production', () => {
  test('starts the server as npm start does', () => {
    expect(read('press-kit.service')).toContain(`ExecStart=/usr/bin/node ${startWords.join(' ')}`);
    expect(JSON.parse(/^CMD (\[.*\])$/m.exec(read('container/Containerfile'))?.[1] ?? '[]').slice(1)).toEqual(
      startWords,
    );
  });

  test('leaves V8 the memory that it writes and executes', () => {
    expect(read('press-kit.service')).not.toMatch(/^MemoryDenyWriteExecute=/m);
  });

  test('lets no cache answer beyond what the server says', () => {
    expect(read('nginx.conf')).not.toMatch(/^\s*(?:proxy_cache_use_stale|proxy_cache_valid|proxy_ignore_headers)\b/m);
    expect(read('varnish.vcl')).not.toMatch(/beresp\.ttl\s*=/);
  });

  test('asks every instance whether it is ready, and keeps that to the operators', () => {
    for (const name of ['Caddyfile', 'varnish.vcl', 'container/Containerfile', 'kubernetes/deployment.yaml'])
      expect(read(name), name).toContain('/readyz');
    for (const name of ['nginx.conf', 'Caddyfile', 'varnish.vcl']) expect(read(name), name).toMatch(/readyz.*\n?.*404/);
  });

  test('alerts to nothing that is not told', () => {
    const renderer = always(undefined);
    const { text } = openMetrics({ renderer, caches: editionCaches(renderer) });
    const told = text();
    const { groups } = parse(read('alerts.yaml')) as { groups: { rules: { expr: string }[] }[] };
    const asked = groups.flatMap(({ rules }) =>
      rules.flatMap(({ expr }) => expr.match(/\b(?:press_kit|process|nodejs)_\w+/g) ?? []),
    );
    expect(asked.length).toBeGreaterThan(8);
    // An instant is told of where there is a next one.
    const passing = ['press_kit_next_instant_timestamp_seconds', 'press_kit_instant_lateness_seconds'];
    expect(asked.filter((name) => !told.includes(name) && !passing.includes(name))).toEqual([]);
  });
});

describe('the manifests of a cluster', () => {
  const files = readdirSync(join(deploy, 'kubernetes'));
  const manifests = files.flatMap((name) =>
    parseAllDocuments(read(join('kubernetes', name)), { merge: true }).map((each) => each.toJS() as Manifest),
  );
  const pod = manifests.find(({ kind }) => kind === 'Deployment')?.spec.template?.spec as PodSpec;
  const containers = [...pod.containers, ...pod.initContainers];

  test('are all built', () => {
    const { resources } = parse(read('kubernetes/kustomization.yaml')) as { resources: string[] };
    expect([...resources, 'kustomization.yaml'].sort()).toEqual(files.sort());
  });

  test('let no container write its own files, nor become more than it is', () => {
    for (const { securityContext } of containers)
      expect(securityContext).toMatchObject({ readOnlyRootFilesystem: true, allowPrivilegeEscalation: false });
  });

  test('mount only what is there, and name only ports that are', () => {
    const volumes = pod.volumes.map(({ name }) => name);
    expect(
      containers
        .flatMap(({ volumeMounts }) => volumeMounts.map(({ name }) => name))
        .filter((name) => !volumes.includes(name)),
    ).toEqual([]);
    const ports = containers.flatMap(({ ports = [] }) => ports.map(({ name }) => name));
    expect(ports).toEqual(['http', 'metrics']);
    expect(read('kubernetes/service.yaml')).toContain('targetPort: http');
  });
});

test('the container holds the packaged site and what runs it, and its context none of what is left out', () => {
  const last =
    read('container/Containerfile')
      .split(/^FROM /m)
      .at(-1) ?? '';
  const copied = [...last.matchAll(/^COPY --from=build (?:--chown=\S+ )?(\S+)/gm)].map(([, path]) => path);
  expect(copied).toEqual(['/app', '/app/.cache', '/content']);
  expect(last).toMatch(/^USER node$/m);
  expect(read('container/Containerfile.dockerignore').split('\n')).toContain('content');
});

test('a container is run read-only, without a right of its own, and longer than the server takes to end', () => {
  const { services } = parse(read('container/compose.yaml')) as { services: { site: Record<string, unknown> } };
  expect(services.site).toMatchObject({ read_only: true, cap_drop: ['ALL'], stop_grace_period: '20s' });
});
