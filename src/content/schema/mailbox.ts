/** An email address, and the name that it is shown with; empty where there is none. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

const address = /[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+/.source;
/** RFC 5322 lets a name have any character between quotation marks, `"` and `\` behind a `\`. */
const quoted = new RegExp(`^"((?:[^"\\\\]|\\\\.)+)"\\s*<(${address})>$`);
const plain = new RegExp(`^(?:([^<>@",;:]+) <(${address})>|(${address}))$`);

/** Reads `editors@example.org`, `The Paper <editors@example.org>` or `"Health, Care" <editors@example.org>`; undefined where it is none of these. */
export function readNamedAddress(text: string): NamedAddress | undefined {
  const [, inside, known] = quoted.exec(text) ?? [];
  if (inside !== undefined && inside.trim() !== "" && known !== undefined)
    return { name: inside.replace(/\\(.)/g, "$1"), address: known };
  const [whole, name = "", behind, alone] = plain.exec(text) ?? [];
  return whole === undefined ? undefined : { name: name.trim(), address: behind ?? alone ?? "" };
}

/** How an address should be written whose name has characters that are read as something else; undefined where that is not the fault. */
export function withQuotedName(text: string): string | undefined {
  const [, name = "", known] = new RegExp(`^(.*\\S)\\s*<(${address})>$`).exec(text) ?? [];
  const inside = name.replace(/^["'“”„]+|["'“”]+$/g, "").replace(/["\\]/g, "\\$&");
  const right = `"${inside}" <${known}>`;
  return known !== undefined && readNamedAddress(right) ? `'${right.replaceAll("'", "''")}'` : undefined;
}
