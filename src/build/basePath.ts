/** What an address of the site follows in a page: the attributes that hold one, and what leads from a former address to the present. */
const beforeAddress = /( (?:href|src|action|formaction|poster|cite|data)="| content="0; url=)(?=\/(?!\/))/g;

/**
 * A page with `path` before each address of the site. Nothing else is taken for one: in text and in other attributes, quotation
 * marks are escaped.
 */
export function withPath(page: Buffer, path: string): Buffer {
  return Buffer.from(page.toString().replace(beforeAddress, (start) => start + path));
}
