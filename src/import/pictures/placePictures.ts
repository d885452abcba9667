import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { newId } from "../../content/newSlug.ts";
import { pictureKinds } from "../../content/pictures/pictureKinds.ts";
import { attempt } from "../../files/attempt.ts";
import type { Conversion } from "../convertPosts.ts";
import type { ImportedItem } from "../importedItem.ts";
import type { ReportLoss } from "../loss.ts";
import { replaceOutsideCode } from "../markup/replaceOutsideCode.ts";
import type { Reader, SourcePost } from "../sourcePost.ts";

type Texts = Pick<Conversion, "items" | "issues">;

/** Where pictures come from and go to. */
export interface PictureFolders {
  readonly path: string;
  readonly root: string;
  /** The names of the pictures that earlier imports wrote. They are never overwritten. */
  readonly known: Readonly<Record<string, string>>;
}

/** Items and issues whose pictures are in the digest, and the pictures to write, by path. */
export interface PlacedPictures extends Texts {
  readonly files: ReadonlyMap<string, Buffer>;
  /** The name of each picture in `content/images/`, by its file in the source. */
  readonly names: Readonly<Record<string, string>>;
}

/** In bytes: no page should make its readers load more. */
const largest = 20_000_000;

const pictureAddress = /(!\[(?:[^[\]\\]|\\.)*\]\(\s*<?)((?:[^\s()<>]|\([^\s()]*\))+)/g;

/** Puts the pictures that posts show into `content/images/`, and leads the texts to them. Reports those that are missing or elsewhere. */
export function placePictures(
  { items, issues }: Texts,
  posts: readonly SourcePost[],
  reader: Reader,
  { path, root, known }: PictureFolders,
  report: ReportLoss,
): PlacedPictures {
  const bySource = new Map(posts.map((post) => [post.source, post]));
  const files = new Map<string, Buffer>();
  const names = new Map(Object.entries(known));
  const place = (source: string, address: string): string | undefined => {
    const post = bySource.get(source);
    if (/^(?:https?:)?\/\//i.test(address))
      return void report({ kind: "remote-picture", source, text: address });
    const file = post && reader.pictureFile?.(path, post, address);
    if (file === undefined) return void report({ kind: "picture", source, text: address.slice(0, 100) });
    if (!pictureKind.test(file)) return void report({ kind: "picture-kind", source, text: file });
    if (statSync(join(path, file)).size > largest)
      return void report({
        kind: "picture-kind",
        source,
        text: `${file} has more than ${largest / 1_000_000} MB`,
      });
    const name = names.get(file) ?? newName(file, readFileSync(join(path, file)));
    names.set(file, name);
    return name;
  };
  /** The name of a picture that no earlier import wrote. A picture of the digest with the same bytes may be it. */
  const newName = (file: string, bytes: Buffer) => {
    const taken = new Set(names.values());
    const name = freeName(file, (each) => {
      const onDisk = attempt(() => readFileSync(join(root, "content/images", each)));
      return taken.has(each) || (onDisk !== undefined && !onDisk.equals(bytes));
    });
    if (!existsSync(join(root, "content/images", name))) files.set(`content/images/${name}`, bytes);
    return name;
  };
  const withPictures = (text: string, source: string) =>
    replaceOutsideCode(text, pictureAddress, (found, before, address) => {
      if (/^!\[\s*\]/.test(before)) report({ kind: "picture-alt", source, text: address.slice(0, 100) });
      const name = place(source, address);
      return name === undefined ? found : `${before}${name}`;
    });
  return {
    items: items.map((item) => ({ ...withImage(item), body: withPictures(item.body, item.source) })),
    issues: issues.map((issue) => ({
      ...issue,
      introduction: withPictures(issue.introduction, issue.source),
    })),
    files,
    names: Object.fromEntries(names),
  };

  /** The item of a whole post, with the post's picture. */
  function withImage(item: ImportedItem): ImportedItem {
    const picture = bySource.get(item.id)?.picture;
    if (picture === undefined) return item;
    if (!picture.alt) report({ kind: "picture-alt", source: item.source, text: picture.src });
    const src = place(item.source, picture.src);
    if (src === undefined) return item;
    const caption = picture.caption ? { caption: picture.caption } : {};
    const image = { src, ...(picture.alt && { alt: picture.alt }), ...caption };
    return { ...item, fields: { ...item.fields, image } };
  }
}

const pictureKind = new RegExp(
  `\\.(?:${pictureKinds.flatMap(({ endings }) => endings.map((ending) => ending.slice(1))).join("|")})$`,
  "i",
);

/** A name that no other picture has: that of its file, with its folder's before it if need be. */
function freeName(file: string, isTaken: (name: string) => boolean): string {
  const ending = posix.extname(file).toLowerCase();
  const parts = file
    .slice(0, file.length - ending.length)
    .split("/")
    .map((part) => newId(part) || "picture");
  for (let length = 1; length <= parts.length; length++) {
    const name = `${parts.slice(-length).join("-")}${ending}`;
    if (!isTaken(name)) return name;
  }
  for (let number = 2; ; number++) {
    const name = `${parts.join("-")}-${number}${ending}`;
    if (!isTaken(name)) return name;
  }
}
