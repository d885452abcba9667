/** What a text of a megabyte may be made of that makes careless patterns go back and forth: each is repeated until the text is full. */
export const units: Readonly<Record<string, string>> = {
  spaces: " ",
  "line ends": "\n",
  "round brackets": "(",
  "square brackets": "[",
  braces: "{",
  "angle brackets": "<",
  asterisks: "*",
  underscores: "_",
  backticks: "`",
  "double quotes": '"',
  "single quotes": "'",
  ampersands: "&",
  backslashes: "\\",
  pipes: "|",
  "number signs": "#",
  "greater-than signs": ">",
  hyphens: "-",
  "exclamation marks": "!",
  "one word": "rain",
  "halves of email addresses": "a@",
  "beginnings of web addresses": "http://",
  "links without addresses": "[a](",
  "emphasis that never ends": "**a ",
  numbers: "1,000,",
};

/** A text of so many bytes, made of one unit. */
export function filled(unit: string, bytes: number): string {
  return unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)));
}
