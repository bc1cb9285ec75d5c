import { statSync } from 'node:fs';
import { type Environment, parseEnvironment } from '../environment';

/** Ends the process with a message for whoever started it. */
export function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** What the server was started with; a wrong value ends the process, and is named. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const environment = parsed(variables);
  if (!statSync(environment.contentDir, { throwIfNoEntry: false })?.isDirectory())
    refuse(`CONTENT_DIR must name a folder: there is none at ${environment.contentDir}`);
  return environment;
}

function parsed(variables: Record<string, string | undefined>): Environment {
  try {
    return parseEnvironment(variables);
  } catch (error) {
    return refuse((error as Error).message);
  }
}
