/** Where a text may lead: the web, a mail address, a phone number, or a page of the site behind its slash. */
const known = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i;

/** What an address lacks, with its cure; undefined for one that leads somewhere. */
export function addressFault(address: string): string | undefined {
  if (known.test(address)) return undefined;
  const fault = `links to ${address || 'nothing'}, which is no address`;
  if (/^[^\s/@:]+@[^\s/@]+$/.test(address)) return `${fault}: begin with mailto:`;
  if (/^\+?\d[\d\s()-]+$/.test(address)) return `${fault}: begin with tel:`;
  if (/^(?:www\.|\/\/|[\w-]+(?:\.[\w-]+)+\/)/i.test(address)) return `${fault}: begin with https://`;
  return `${fault}: begin with a slash for a page of this site, with https:// for one elsewhere`;
}
