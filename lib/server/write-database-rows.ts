import { readFileSync } from 'node:fs';
import { tmdbRows, wikidataRows } from '../publish/kit/database-rows';
import { kitSchema } from '../publish/kit/schema';

/** `npm run rows -- kit.json tmdb`: what a data base may be told of the film, from its kit as data. */
const [file, database] = process.argv.slice(2);
if (!file || (database !== 'tmdb' && database !== 'wikidata')) {
  console.error('npm run rows -- <kit.json> tmdb|wikidata');
  process.exit(2);
}
const kit = kitSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const rows = database === 'tmdb' ? tmdbRows(kit) : wikidataRows(kit);
if (rows === undefined) {
  console.error('the kit names no Wikidata item of the film: film.identifiers.wikidata');
  process.exit(1);
}
process.stdout.write(rows);
