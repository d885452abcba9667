import type { ImportedIssue, ImportedItem } from "../importedItem.ts";
import { replaceOutsideCode } from "../markup/replaceOutsideCode.ts";
import type { SourcePost } from "../sourcePost.ts";

const picture = /(!\[(?:[^[\]\\]|\\.)*\]\(\s*<?)((?:[^\s()<>]|\([^\s()]*\))+)/g;

/** Replaces the addresses of the pictures in a text, outside code. `replace` gets what is before an address, and it; undefined leaves it as it is. */
export function withPictureAddresses(
  text: string,
  replace: (before: string, address: string) => string | undefined,
): string {
  return replaceOutsideCode(text, picture, (found, before, address) => {
    const replaced = replace(before, address);
    return replaced === undefined ? found : `${before}${replaced}`;
  });
}

/** Whether an address of a picture leads to another site. */
export const isRemote = (address: string): boolean => /^(?:https?:)?\/\//i.test(address);

/** The addresses of the pictures of other sites that items, issues and posts show. */
export function remotePictures(
  { items, issues }: { readonly items: readonly ImportedItem[]; readonly issues: readonly ImportedIssue[] },
  posts: readonly SourcePost[],
): string[] {
  const ids = new Set(items.map(({ id }) => id));
  const found = posts.flatMap(({ source, picture }) => (picture && ids.has(source) ? [picture.src] : []));
  const take = (_: string, address: string) => void found.push(address);
  for (const { body } of items) withPictureAddresses(body, take);
  for (const { introduction, picture } of issues) {
    withPictureAddresses(introduction, take);
    if (picture) found.push(picture.src);
  }
  return [...new Set(found.filter(isRemote))];
}
