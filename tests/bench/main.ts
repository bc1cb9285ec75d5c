import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { buildFigures, measureBuild } from './measure-build';
import { checkFigures, measureCheck } from './measure-check';
import { fileFigures, measureFiles } from './measure-files';
import { kitFigures, measureKit, writePhotographs } from './measure-kit';
import { measureLoad } from './measure-load';
import { measureLoadOfEdits } from './measure-load-of-edits';
import { measureSearch, searchFigures } from './measure-search';
import { measureSize, type SizeRound, sizeFigures } from './measure-size';
import { measureWeights, weightFigures } from './measure-weights';
import { cleanUpAtExit, temporaryFolder } from './processes';
import { figureTable, weightTable } from './report';
import { startOurs } from './server-process';
import { settingsFrom, turned } from './settings';
import { writeSynthetic } from './synthetic';

/** Milliseconds. It takes ten to fifteen minutes; this ends what hangs. */
const longest = 30 * 60_000;

const settings = settingsFrom(process.argv.slice(2));
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, loadAverage: loadavg() };
const startedAt = new Date();
const progress = (text: string) => process.stderr.write(`${text}\n`);

cleanUpAtExit();
setTimeout(() => {
  progress('the measuring took too long and was ended');
  process.exit(1);
}, longest).unref();

const folders = new Map(settings.sizes.map((releases) => [releases, temporaryFolder()]));
for (const [releases, folder] of folders) writeSynthetic(folder, releases);

/** Interleaved: every size once in each round. */
async function inRounds<T>(what: string, measure: (folder: string, releases: number) => Promise<T>) {
  const samples = new Map(settings.sizes.map((releases) => [releases, [] as T[]]));
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const [releases, folder] of turned([...folders], round)) {
      progress(`${what}: round ${round + 1}, ${releases} press releases`);
      samples.get(releases)?.push(await measure(folder, releases));
    }
  }
  return samples;
}

const builds = await inRounds('build', measureBuild);
const ours = await startOurs();
progress('weights');
const weights = await measureWeights(ours);
progress('load');
const loads = await measureLoad(ours, settings);
await ours.stop();
const sizes = await inRounds<SizeRound>('start, memory, first render, edits', (folder, releases) =>
  measureSize(folder, releases, settings.edits),
);
const found = await inRounds('searches', measureSearch);
const checks = await inRounds('check', measureCheck);

const [smallest = 0] = settings.sizes;
const smallFolder = folders.get(smallest) as string;
const filesMade = [];
for (let round = 0; round < settings.rounds; round += 1) {
  progress(`files: round ${round + 1}`);
  filesMade.push(await measureFiles(smallFolder, smallest));
}
progress('load while editing');
const whileEditing = await measureLoadOfEdits(smallFolder, settings);
progress('the kit: its photographs are drawn first');
const kitFolder = temporaryFolder();
writeSynthetic(kitFolder, smallest);
await writePhotographs(kitFolder);
const kit = await measureKit(kitFolder);

const figures = [
  ...loads,
  ...whileEditing,
  ...weightFigures(weights),
  ...[...sizes].flatMap(([releases, rounds]) => sizeFigures(releases, rounds)),
  ...[...found].flatMap(([releases, rounds]) => searchFigures(releases, rounds)),
  ...fileFigures(filesMade),
  ...kitFigures(kit),
  ...buildFigures(builds),
  ...checkFigures(checks),
];
const seconds = Math.round((Date.now() - startedAt.getTime()) / 1000);
const load = machine.loadAverage[0] ?? 0;
if (load > machine.cores / 4) console.log('\nOther programs kept the machine busy: the times below mean little.');
console.log(
  `\n${machine.cores} × ${machine.cpu}, Node ${machine.node}, load ${load.toFixed(1)} before, ${seconds} s\n`,
);
console.log(figureTable(figures));
console.log(`\n${weightTable(weights)}`);
writeFileSync(
  'bench-results.json',
  `${JSON.stringify({ startedAt, seconds, machine, settings, figures, weights }, null, 2)}\n`,
);
process.exit(0);
