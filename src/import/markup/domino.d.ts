/** The part of the library that is used: its own types declare it under another name. */
declare module "@mixmark-io/domino" {
  export function createDocument(html?: string, force?: boolean): Document;
}
