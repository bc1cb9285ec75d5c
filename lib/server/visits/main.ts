import { createInterface } from 'node:readline';
import { countOf, type Visit, visitOf } from './count-visits';

// `npm run visits < access.log`: which pages and files were read, and from which sites readers came, out of the log that
// nginx or Caddy writes by the configurations in `lib/server/deploy`. There is nothing of a reader in it to count.
const visits: Visit[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  const visit = visitOf(line);
  if (visit) visits.push(visit);
}
print('Pages and files', countOf(visits.map(({ path }) => path)));
print('Sites that readers came from', countOf(visits.flatMap(({ referrer }) => referrer ?? [])));

function print(title: string, rows: readonly [string, number][]): void {
  process.stdout.write(
    `${title}\n${rows.map(([name, count]) => `${String(count).padStart(9)}  ${name}\n`).join('')}\n`,
  );
}
