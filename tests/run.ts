import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

type Count = { passed: number; failed: number };
type Step = { name: string; script: string; count(succeeded: boolean): Count };

const results = { unit: 'test-results/unit.json', e2e: 'test-results/e2e.json' };

/** A step without tests of its own counts as one. */
const asOne = (succeeded: boolean): Count => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });

/** A runner that ended badly without naming a failed test has failed all the same. */
function counted(file: string, read: (report: never) => Count) {
  return (succeeded: boolean): Count => {
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const count = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return { passed: count.passed, failed: Math.max(count.failed, succeeded ? 0 : 1) };
  };
}

const steps: Step[] = [
  { name: 'types', script: 'test:types', count: asOne },
  { name: 'lint and format', script: 'test:lint', count: asOne },
  { name: 'content', script: 'check', count: asOne },
  {
    name: 'unit tests',
    script: 'test:unit',
    count: counted(
      results.unit,
      ({ numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number }) => ({
        passed: numPassedTests,
        failed: numFailedTests,
      }),
    ),
  },
  { name: 'a language added, and one removed', script: 'test:languages', count: asOne },
  { name: 'build', script: 'build', count: asOne },
  {
    name: 'browser tests',
    script: 'test:e2e',
    count: counted(results.e2e, ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    })),
  },
  { name: 'storm', script: 'test:storm', count: asOne },
];

rmSync('test-results', { recursive: true, force: true });
const total: Count = { passed: 0, failed: 0 };
for (const { name, script, count } of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: ['ignore', 'inherit', 'inherit'] });
  const { passed, failed } = count(status === 0);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
