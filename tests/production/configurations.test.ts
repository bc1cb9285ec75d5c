import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { handedOut, writeCertificate, writeConfiguration } from './nginx';
import { hasProgram, run, temporaryFolder } from './program';

const deploy = 'lib/server/deploy';

test.skipIf(!hasProgram('nginx'))('nginx reads its configuration', () => {
  const folder = temporaryFolder();
  writeCertificate(folder);
  const { status, said } = run('nginx', '-t', '-c', writeConfiguration(folder, handedOut(folder)));
  expect(said).toContain('test is successful');
  expect(status).toBe(0);
});

test.skipIf(!hasProgram('caddy'))('Caddy reads its configuration', () => {
  const { said } = run('caddy', 'validate', '--adapter', 'caddyfile', '--config', join(deploy, 'Caddyfile'));
  expect(said).toContain('Valid configuration');
});

test.skipIf(!hasProgram('varnishd'))('Varnish compiles its configuration', () => {
  const { status, said } = run(
    'varnishd',
    '-C',
    '-n',
    temporaryFolder(),
    '-f',
    join(process.cwd(), deploy, 'varnish.vcl'),
  );
  expect(status, said).toBe(0);
});

test.skipIf(!hasProgram('systemd-analyze'))('systemd finds no fault in the unit, and little that it may do', () => {
  const units = ['press-kit.service', 'press-kit.socket'].map((name) => join(deploy, name));
  const faults = run('systemd-analyze', 'verify', ...units)
    .said.split('\n')
    .filter((line) => line.includes('press-kit'));
  expect(faults.filter((line) => !/is not executable|doesn't exist/.test(line))).toEqual([]);
  const { said } = run('systemd-analyze', 'security', '--offline=true', units[0] as string);
  const [, level = 'none'] = /Overall exposure level for press-kit\.service: ([\d.]+)/.exec(said) ?? [];
  expect(Number(level)).toBeLessThanOrEqual(2);
});

test.skipIf(!hasProgram('kubectl'))(
  'kustomize builds the manifests, in which every name that one uses is that of another',
  () => {
    const { status, said } = run('kubectl', 'kustomize', join(deploy, 'kubernetes'));
    expect(status, said).toBe(0);
    const objects = parseAllDocuments(said).map((document) => document.toJS() as { kind: string });
    expect(objects.map(({ kind }) => kind).sort()).toEqual([
      'ConfigMap',
      'Deployment',
      'HorizontalPodAutoscaler',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'Service',
    ]);
  },
);

test.skipIf(!hasProgram('promtool'))('Prometheus reads the alerts', () => {
  expect(run('promtool', 'check', 'rules', join(deploy, 'alerts.yaml')).status).toBe(0);
});

test('the shell reads every purge command', () => {
  for (const name of readdirSync(join(deploy, 'purge')))
    expect(readFileSync(join(deploy, 'purge', name), 'utf8'), name).toMatch(/^#!\/bin\/sh\n/);
});
