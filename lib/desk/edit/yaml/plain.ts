/** What YAML 1.2 or an older reader would take for something other than a text. */
const readOtherwise = [
  /^(?:null|true|false|yes|no|on|off|y|n|~)$/i,
  /^[-+]?(?:\.?\d[\d_.,:]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|\.(?:inf|nan))$/i,
  // The manual asks for quotation marks here.
  /^\d{4}-\d{2}$/,
];

const opensOtherwise = /^[-?:,[\]{}#&*!|>'"%@`=\s\p{Cf}]/u;

/** Signs that end a text without quotation marks, or that no file may hold as they are. */
const breaks = /: |:$| #|\s$|[\t\n\r\u2028\u2029\ufeff\p{Cc}\p{Cs}]/u;

/** Whether a text means itself without quotation marks. */
export function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || opensOtherwise.test(text) || breaks.test(text)) return false;
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  return !readOtherwise.some((form) => form.test(text));
}
