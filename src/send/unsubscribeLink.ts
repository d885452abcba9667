import { createHmac } from "node:crypto";
import { hasLogin } from "../content/webLogin.ts";
import type { Address } from "./address.ts";

/** How readers unsubscribe: on a page, whose address is a template with `{email}` and `{token}`, or by email. */
export interface UnsubscribeSettings {
  readonly template: string;
  /** Signs the links, so that nobody can unsubscribe others. */
  readonly secret: string;
  /** An address that unsubscribes whoever writes to it. */
  readonly mail: string | undefined;
}

/** What is wrong with a template, as the rest of a sentence; undefined if it is right. */
export function unsubscribeTemplateProblem(template: string): string | undefined {
  const fields = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
  const odd = fields.find((name) => name !== "email" && name !== "token");
  if (odd !== undefined) return `has the field {${odd}}, and may have {email} and {token} only`;
  if (!fields.includes("email") || !fields.includes("token")) return "lacks {email} or {token}";
  const sample = template.replace(/\{\w+\}/g, "x");
  if (!URL.canParse(sample) || /[\s<>"{}]/.test(sample)) return "is not a web address";
  if (hasLogin(sample)) return "has a user name or password in it, which every reader would get";
  return new URL(sample).protocol === "https:"
    ? undefined
    : "does not begin with https://, which one-click unsubscribing needs";
}

/** The page on which the owner of an address unsubscribes, expanded as RFC 6570 says: `https://…?email=ann%40example.org&token=…`. */
export function unsubscribeLink(
  { template, secret }: Pick<UnsubscribeSettings, "template" | "secret">,
  { key }: Address,
): string {
  const values = { email: key, token: tokenOf(secret, key) };
  return template.replace(/\{(email|token)\}/g, (_, name: keyof typeof values) =>
    percentEncoded(values[name]),
  );
}

/** The signature of a link: the HMAC-SHA256 of the address with the secret, as base64url. */
export function tokenOf(secret: string, key: string): string {
  return createHmac("sha256", secret).update(`unsubscribe:${key}`).digest("base64url");
}

/** The link that opens an email to an address, with all special characters encoded. */
export function mailLink(mail: string): string {
  const at = mail.lastIndexOf("@");
  return `mailto:${percentEncoded(mail.slice(0, at))}@${mail.slice(at + 1)}?subject=unsubscribe`;
}

/** Encodes everything but what RFC 3986 calls unreserved: `encodeURIComponent` leaves five more characters. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
