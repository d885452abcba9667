/** An email address and its display name, which is empty where there is none. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

const address = /[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+/.source;
/** RFC 5322 allows any character in a quoted name; `"` and `\` are escaped with `\`. */
const quoted = new RegExp(`^"((?:[^"\\\\]|\\\\.)+)"\\s*<(${address})>$`);
const plain = new RegExp(`^(?:([^<>@",;:]+) <(${address})>|(${address}))$`);

/** Reads `editors@example.org`, `The Paper <editors@example.org>` or `"Homes, Land" <editors@example.org>`; undefined for anything else. */
export function readNamedAddress(text: string): NamedAddress | undefined {
  const [, inside, known] = quoted.exec(text) ?? [];
  if (inside !== undefined && inside.trim() !== "" && known !== undefined)
    return { name: inside.replace(/\\(.)/g, "$1"), address: known };
  const [whole, name = "", behind, alone] = plain.exec(text) ?? [];
  return whole === undefined ? undefined : { name: name.trim(), address: behind ?? alone ?? "" };
}

/** The same address with its name in quotation marks, as a YAML value. Undefined where missing quotation marks are not the mistake. */
export function withQuotedName(text: string): string | undefined {
  const [, name = "", known] = new RegExp(`^(.*\\S)\\s*<(${address})>$`).exec(text) ?? [];
  const inside = name.replace(/^["'“”„]+|["'“”]+$/g, "").replace(/["\\]/g, "\\$&");
  const right = `"${inside}" <${known}>`;
  return known !== undefined && readNamedAddress(right) ? `'${right.replaceAll("'", "''")}'` : undefined;
}
