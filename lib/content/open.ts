/** The door for the programs that read the folder: the server, the desk and the check. No page may import it. */
export { openEditions } from './editions';
