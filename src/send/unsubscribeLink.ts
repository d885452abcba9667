import { createHmac } from "node:crypto";
import { hasLogin } from "../content/webLogin.ts";
import type { Address } from "./address.ts";

/** How readers leave: the address of a page, as a template with `{email}` and `{token}`, and who may write by mail. */
export interface UnsubscribeSettings {
  readonly template: string;
  /** Signs the links: whoever can't sign can't unsubscribe others. */
  readonly secret: string;
  /** An address that unsubscribes whoever writes to it. */
  readonly mail: string | undefined;
}

/** What is wrong with a template, as a sentence; undefined when it is right. */
export function unsubscribeTemplateFault(template: string): string | undefined {
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

/** The page on which the owner of an address leaves, expanded as RFC 6570 says: `https://…?email=ann%40example.org&token=…`. */
export function unsubscribeLink(
  { template, secret }: Pick<UnsubscribeSettings, "template" | "secret">,
  { key }: Address,
): string {
  const values = { email: key, token: tokenOf(secret, key) };
  return template.replace(/\{(email|token)\}/g, (_, name: keyof typeof values) =>
    percentEncoded(values[name]),
  );
}

/** Proves that a link was made by one who has the secret: the address's HMAC-SHA256, as base64url. */
export function tokenOf(secret: string, key: string): string {
  return createHmac("sha256", secret).update(`unsubscribe:${key}`).digest("base64url");
}

/** The link by which a program writes to an address, so that none of its characters is taken for more than that. */
export function mailLink(mail: string): string {
  const at = mail.lastIndexOf("@");
  return `mailto:${percentEncoded(mail.slice(0, at))}@${mail.slice(at + 1)}?subject=unsubscribe`;
}

/** All but what RFC 3986 calls unreserved: `encodeURIComponent` leaves five characters more. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
