/** A line of vCard or iCalendar: 75 octets at most, what is longer goes on behind a space; a letter is never cut. */
export function foldedLine(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > 75) {
      lines.push(' ');
      octets = 1;
    }
    lines.push(`${lines.pop()}${sign}`);
    octets += size;
  }
  return lines.join('\r\n');
}
