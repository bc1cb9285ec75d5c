/** One line of JSON: for people who read it and programs that count it. */
export function log(event: string, details: object = {}): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), event, ...details })}\n`);
}
