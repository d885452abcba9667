/** What precedes an address of the site in a page: an attribute that has an address, or the target of a redirect. */
const beforeAddress = /( (?:href|src|action|formaction|poster|cite|data)="| content="0; url=)(?=\/(?!\/))/g;

/** Puts `path` before each address of the site in a page. In text and other attributes quotation marks are escaped, so nothing else matches. */
export function withPath(page: Buffer, path: string): Buffer {
  return Buffer.from(page.toString().replace(beforeAddress, (start) => start + path));
}
