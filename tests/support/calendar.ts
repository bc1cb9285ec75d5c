/** A calendar as a program reads it: lines that go on are put together, and the properties of each event are by name. */
export type ReadCalendar = { properties: Record<string, string>; events: Record<string, string>[] };

const unescaped = (value: string) => value.replaceAll('\\n', '\n').replace(/\\(.)/g, '$1');

/** Parameters stay part of the name: `DTSTART;VALUE=DATE`. */
function property(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).replace(/;LANGUAGE=\w+/, ''), unescaped(line.slice(colon + 1))];
}

export function readCalendar(text: string): ReadCalendar {
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  const first = lines.indexOf('BEGIN:VEVENT');
  const head = first === -1 ? lines : lines.slice(0, first);
  const events = lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((event) => Object.fromEntries(event.slice(0, event.indexOf('\nEND:VEVENT')).split('\n').map(property)));
  return { properties: Object.fromEntries(head.map(property)), events };
}
