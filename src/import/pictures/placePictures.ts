import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { kindOfName } from "../../content/pictures/pictureKinds.ts";
import { attempt } from "../../files/attempt.ts";
import type { Conversion } from "../convertPosts.ts";
import type { ImportedIssue, ImportedItem } from "../importedItem.ts";
import type { ReportLoss } from "../loss.ts";
import type { Reader, SourcePicture, SourcePost } from "../sourcePost.ts";
import { freeName, withTrueEnding } from "./freeName.ts";
import { largestPicture, tooLarge } from "./largestPicture.ts";
import { isRemote, withPictureAddresses } from "./pictureAddresses.ts";
import { pictureText } from "./pictureText.ts";
import type { FetchedPictures } from "./remote/fetchPictures.ts";

type Texts = Pick<Conversion, "items" | "issues">;

/** Where pictures come from and go to. */
export interface PictureFolders {
  readonly path: string;
  readonly root: string;
  /** The names of the pictures that earlier imports wrote. They are never overwritten. */
  readonly known: Readonly<Record<string, string>>;
  /** The pictures of other sites; undefined if none were asked for. */
  readonly fetched: FetchedPictures | undefined;
}

/** Items and issues whose pictures are in the digest, and the files of the pictures to write, by path. */
export interface PlacedPictures extends Texts {
  readonly files: ReadonlyMap<string, CopiedFile>;
  /** The name of each picture in `content/images/`, by its file in the source or its address. */
  readonly names: Readonly<Record<string, string>>;
}

/** A file that is written as another one is. */
export interface CopiedFile {
  readonly copyOf: string;
}

/** Puts the pictures that posts show into `content/images/`, and leads the texts to them. Reports those that are missing or elsewhere. */
export function placePictures(
  { items, issues }: Texts,
  posts: readonly SourcePost[],
  reader: Reader,
  { path, root, known, fetched }: PictureFolders,
  report: ReportLoss,
): PlacedPictures {
  const bySource = new Map(posts.map((post) => [post.source, post]));
  const store = pictureStore(root, known);
  const place = (source: string, address: string): string | undefined =>
    isRemote(address) ? placeRemote(source, address) : placeLocal(source, address);
  const placeRemote = (source: string, address: string) => {
    const name = store.nameOf(address);
    if (name) return name;
    const picture = fetched?.get(address);
    if (picture === undefined) return void report({ kind: "remote-picture", source, text: address });
    if ("why" in picture) return void report({ kind: "fetch", source, text: `${address} ${picture.why}` });
    const file = address.replace(/^(?:https?:)?\/\//i, "").replace(/[?#].*/s, "");
    return store.add(address, `${file.replace(/\.\w{1,5}$/, "")}${picture.ending}`, picture.path);
  };
  const placeLocal = (source: string, address: string) => {
    const post = bySource.get(source);
    const file = post && reader.pictureFile?.(path, post, address);
    if (file === undefined) return void report({ kind: "picture", source, text: address.slice(0, 100) });
    if (!kindOfName(file)) return void report({ kind: "picture-kind", source, text: file });
    if (statSync(join(path, file)).size > largestPicture)
      return void report({ kind: "picture-kind", source, text: `${file} ${tooLarge()}` });
    return store.nameOf(file) ?? store.add(file, file, join(path, file));
  };
  const withPictures = (text: string, source: string) =>
    withPictureAddresses(text, (before, address) => {
      if (/^!\[\s*\]/.test(before)) report({ kind: "picture-alt", source, text: address.slice(0, 100) });
      return place(source, address);
    });
  /** The item of a whole post, with the post's picture. */
  const withImage = (item: ImportedItem): ImportedItem => {
    const picture = bySource.get(item.id)?.picture;
    if (picture === undefined) return item;
    if (!picture.alt) report({ kind: "picture-alt", source: item.source, text: picture.src });
    const src = place(item.source, picture.src);
    return src === undefined ? item : { ...item, fields: { ...item.fields, image: imageOf(picture, src) } };
  };
  /** An issue with its picture, which is in its introduction if it has no description or is elsewhere. */
  const withIssuePicture = (issue: ImportedIssue): ImportedIssue => {
    const { source, picture } = issue;
    const introduction = withPictures(issue.introduction, source);
    if (picture === undefined) return { ...issue, introduction };
    if (!picture.alt) report({ kind: "picture-alt", source, text: picture.src });
    const src = place(source, picture.src);
    if (src !== undefined && picture.alt) return { ...issue, introduction, image: imageOf(picture, src) };
    const isMissing = src === undefined && !isRemote(picture.src);
    const text = isMissing ? "" : pictureText({ ...picture, src: src ?? picture.src });
    return { ...issue, introduction: [text, introduction].filter(Boolean).join("\n\n") };
  };
  return {
    items: items.map((item) => ({ ...withImage(item), body: withPictures(item.body, item.source) })),
    issues: issues.map(withIssuePicture),
    ...store.all(),
  };
}

/** A picture as a field, by its name in `content/images/`. */
const imageOf = ({ alt, caption }: SourcePicture, src: string) => ({
  src,
  ...(alt && { alt }),
  ...(caption && { caption }),
});

/** The pictures of a digest by what they were called in the source, and those that are new. */
function pictureStore(root: string, known: PictureFolders["known"]) {
  const names = new Map(Object.entries(known));
  const taken = new Set(names.values());
  const files = new Map<string, CopiedFile>();
  return {
    nameOf: (key: string): string | undefined => names.get(key),
    /** Adds a picture under a name that no earlier import wrote. A picture of the digest with the same bytes may be it. */
    add(key: string, called: string, copyOf: string): string {
      const bytes = readFileSync(copyOf);
      const name = freeName(withTrueEnding(called, bytes), (each) => {
        const onDisk = attempt(() => readFileSync(join(root, "content/images", each)));
        return taken.has(each) || (onDisk !== undefined && !onDisk.equals(bytes));
      });
      if (!existsSync(join(root, "content/images", name))) files.set(`content/images/${name}`, { copyOf });
      names.set(key, name);
      taken.add(name);
      return name;
    },
    all: () => ({ files, names: Object.fromEntries(names) }),
  };
}
