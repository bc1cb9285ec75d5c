/** How the description of a C2PA store begins, in the JUMBF box of every format: its name and the type of its content. */
const mark = Buffer.concat([
  Buffer.from('jumd'),
  Buffer.from('63327061001100108000 00aa00389b71'.replaceAll(' ', ''), 'hex'),
]);

/** Whether a photograph tells by signature where it comes from. A copy into which anything is written loses that. */
export const hasContentCredentials = (bytes: Buffer): boolean => bytes.includes(mark);
