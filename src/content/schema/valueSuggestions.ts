import { tagNamed } from "../../language/tags.ts";
import { hasOffset, suggestDate } from "./dateSuggestions.ts";
import { fediverseRule, languageRule, notRealDate } from "./fieldTypes.ts";
import { withQuotedName } from "./namedAddress.ts";
import { suggestNumber } from "./numberSuggestions.ts";

/** Whether a field would accept another value. */
export type IsValid = (value: unknown) => boolean;

/** A value that breaks `rule`. */
interface WrongValue {
  readonly found: unknown;
  readonly rule: string;
  readonly isValid: IsValid;
  /** The names of the fields in the same group. */
  readonly siblings: readonly string[];
}

/** Whether a text is a number, true or false that is text only because of its quotation marks. */
export function isQuoted(text: string, isValid: IsValid): boolean {
  return (
    /^(true|false|[-+]?\d+(\.\d+)?)$/.test(text) &&
    isValid(JSON.parse(text.replace(/^\+|^(-?)0+(?=\d)/, "$1")))
  );
}

/** A longer value is no typing mistake. */
const longest = 2_000;

/** How to write a value correctly, as a sentence; undefined if that is unclear. */
export function suggestValue(wrong: WrongValue): string | undefined {
  const { found, isValid } = wrong;
  // The value itself is right: it breaks a rule only together with other values.
  if (isValid(found)) return undefined;
  if (Array.isArray(found))
    return found.length === 1 && isValid(found[0]) ? "Write a single value instead of a list." : undefined;
  if (typeof found === "string" && isQuoted(found.trim(), isValid)) return "Remove the quotation marks.";
  const text = String(found).trim();
  if (text.length > longest) return undefined;
  return withUsualCharacters(text, isValid) ?? inFieldsNotation(text, wrong);
}

/** A value in another notation than the field's. */
function inFieldsNotation(text: string, { rule, isValid, siblings }: WrongValue): string | undefined {
  if (rule === notRealDate || /^must be a (date|year)/.test(rule)) {
    if (rule.includes("T23:59") && hasOffset(text))
      return "Write the time in the site's time zone, without an offset.";
    const date = suggestDate(text, isValid);
    return date && `Write it as ${date}.`;
  }
  if (rule.startsWith("must be a number")) return suggestNumber(text, isValid, siblings);
  if (rule.startsWith("must be an email address")) return asMailbox(text);
  if (rule === fediverseRule) return asAccount(text, isValid);
  if (rule === languageRule) return asLanguageTag(text, isValid);
  if (rule.startsWith("must begin with https://")) return `Write it as ${text.replace(/^http:/i, "https:")}.`;
  return rule.startsWith("must be a web address") ? asWebAddress(text, isValid) : undefined;
}

/** A value that is right except for characters that look like the right ones. */
function withUsualCharacters(text: string, isValid: IsValid): string | undefined {
  const right = text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/^["“”„'‘’]+|["“”'‘’]+$/g, "")
    .replace(/(?<=[\d-])[Oo]|[Oo](?=[\d-])/g, "0")
    .replace(/(?<=[\d-])[Il]|[Il](?=[\d-])/g, "1");
  if (right === text || !isValid(right)) return undefined;
  const [written, wanted] = [[...text], [...right]];
  const at = written.findIndex((character, index) => character !== wanted[index]);
  const odd =
    written.length === wanted.length
      ? `Character ${at + 1} is \`${written[at]}\`, but should be \`${wanted[at]}\`. `
      : "";
  return `${odd}Write it as ${right}.`;
}

function asMailbox(text: string): string | undefined {
  const right = withQuotedName(text);
  return right && `Put a name that contains a comma or a colon in quotation marks: ${right}.`;
}

function asWebAddress(text: string, isValid: IsValid): string | undefined {
  const url = `https://${text}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) && isValid(url) ? `Write it in full: ${url}.` : undefined;
}

/** The account of a profile: "editors@social.example" for `https://social.example/@editors`. */
function asAccount(text: string, isValid: IsValid): string | undefined {
  const [, host, user] = /^https?:\/\/([^/]+)\/(?:@|users\/)([^/@]+)\/?$/.exec(text) ?? [];
  const account = `${user}@${host}`;
  return host !== undefined && isValid(account) ? `Write it as ${account}.` : undefined;
}

/** A tag with hyphens, or that of a language by its name. */
function asLanguageTag(text: string, isValid: IsValid): string | undefined {
  const tag = [text.replaceAll("_", "-"), tagNamed(text)].find((each) => each !== undefined && isValid(each));
  return tag && `Write it as ${tag}.`;
}
