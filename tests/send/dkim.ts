import { createHash, createVerify, type KeyObject } from "node:crypto";

/** A message's header fields in their order, each with its line ends, and its body. */
function partsOf(raw: string): { fields: string[]; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  return {
    fields: raw.slice(0, end + 2).match(/[^\r\n][^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*/g) ?? [],
    body: raw.slice(end + 4),
  };
}

/** The tags of a signature: `a=rsa-sha256; bh=…`. */
function tagsOf(field: string): Map<string, string> {
  const value = field.slice(field.indexOf(":") + 1);
  return new Map(
    value.split(";").map((tag) => {
      const at = tag.indexOf("=");
      return [tag.slice(0, at).trim(), tag.slice(at + 1).replace(/\s+/g, "")];
    }),
  );
}

/** RFC 6376, 3.4.2. */
function relaxedField(field: string): string {
  const at = field.indexOf(":");
  const value = field
    .slice(at + 1)
    .replace(/\r\n/g, "")
    .replace(/[ \t]+/g, " ")
    .trim();
  return `${field.slice(0, at).trim().toLowerCase()}:${value}`;
}

/** RFC 6376, 3.4.4. */
function relaxedBody(body: string): string {
  const lines = body.split("\r\n").map((line) => line.replace(/[ \t]+/g, " ").replace(/ $/, ""));
  const text = lines.join("\r\n").replace(/(\r\n)+$/, "");
  return text === "" ? "" : `${text}\r\n`;
}

/**
 * Verifies the DKIM signature of a message, a character a byte, by hand. Returns the names of the header fields that it covers. Throws when
 * there is none; undefined when it does not hold.
 */
export function verified(raw: string, key: KeyObject): string[] | undefined {
  const { fields, body } = partsOf(raw);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field));
  if (signature === undefined) throw new Error("The message is not signed.");
  const tags = tagsOf(signature);
  const names = tags.get("h")?.toLowerCase().split(":") ?? [];
  const left = [...fields];
  const signed = names.map((name) => {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${name}:`));
    return at < 0 ? "" : `${relaxedField(left.splice(at, 1)[0] ?? "")}\r\n`;
  });
  const unsigned = relaxedField(signature.replace(/(;\s*b=)[^;]*/, "$1"));
  const hash = createHash("sha256").update(relaxedBody(body), "latin1").digest("base64");
  const verify = createVerify("RSA-SHA256").update(signed.join("") + unsigned, "latin1");
  const holds = verify.verify(key, tags.get("b") ?? "", "base64") && hash === tags.get("bh");
  return holds ? names : undefined;
}
