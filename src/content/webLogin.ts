/*
 * A web address may hold a user name and a password: `https://user:secret@example.org`. Whoever reads a page with such an address knows them.
 */

/** What is wrong with such an address, as a rule of fields. */
export const loginRule = "must have no user name or password in it";
/** What to do about it. */
export const loginHint =
  "Remove what stands before its `@`. If it has been committed or published, change the password: it is known.";

/** One may begin within another: `Source:https://…`. The lengths have a limit, so that a long text is looked through in time. */
const address = /\b(?=([a-z][a-z\d+.-]{0,30}:[^\s@]{1,500}@\S{1,500}))/gi;

/** Whether any web address in a text holds a user name or password. */
export function hasLogin(text: string): boolean {
  return text.includes("@") && [...text.matchAll(address)].some(([, each = ""]) => isLogin(each));
}

/** The user of a mailbox or of a repository over SSH is none to be kept secret. */
function isLogin(text: string): boolean {
  if (!URL.canParse(text)) return /:\/\/[^\s/@:]*:\S*@/.test(text);
  const { protocol, username, password } = new URL(text);
  return password !== "" || (username !== "" && /^(https?|ftp|wss?):$/.test(protocol));
}

/** A user of a website, and a password of anything: behind a slash, too, where an address ends that was not encoded. */
const login =
  /(?<=\b(?:https?|ftp|wss?):[/\\]{0,4})[^\s/\\@:`]{0,500}(?::[^\s`]{0,1000})?@|(?<=:\/\/)[^\s/\\@:`]{0,500}:[^\s`]{0,1000}@/gi;

/** A text as it may be shown to others: `https://…@example.org`. What is no whole address may have a password all the same. */
export function withoutLogins(text: string): string {
  return text.includes("@") ? text.replace(login, "…@") : text;
}
