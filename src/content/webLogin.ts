/*
 * A web address may contain a user name and a password: `https://user:secret@example.org`. Publishing it would publish the password.
 */

/** The rule for fields: see fieldTypes.ts. */
export const loginRule = "must not contain a user name or password";
/** What to do about it. */
export const loginHint =
  "Remove everything before the `@`. If this was committed or published, change the password: other people may have seen it.";

/** One may begin within another: `Source:https://…`. The lengths have a limit, so that a long text is looked through in time. */
const address = /\b(?=([a-z][a-z\d+.-]{0,30}:[^\s@]{1,500}@\S{1,500}))/gi;

/** Whether any web address in a text contains a user name or password. */
export function hasLogin(text: string): boolean {
  return text.includes("@") && [...text.matchAll(address)].some(([, each = ""]) => isLogin(each));
}

/** The user name of a mailbox, or of a repository over SSH, is not secret. */
function isLogin(text: string): boolean {
  if (!URL.canParse(text)) return /:\/\/[^\s/@:]*:\S*@/.test(text);
  const { protocol, username, password } = new URL(text);
  return password !== "" || (username !== "" && /^(https?|ftp|wss?):$/.test(protocol));
}

/** A user name for a website, or a password for anything. It may follow a slash where the address was not encoded. */
const login =
  /(?<=\b(?:https?|ftp|wss?):[/\\]{0,4})[^\s/\\@:`]{0,500}(?::[^\s`]{0,1000})?@|(?<=:\/\/)[^\s/\\@:`]{0,500}:[^\s`]{0,1000}@/gi;

/** The text without user names and passwords: `https://…@example.org`. Even an incomplete address may contain a password. */
export function withoutLogins(text: string): string {
  return text.includes("@") ? text.replace(login, "…@") : text;
}
