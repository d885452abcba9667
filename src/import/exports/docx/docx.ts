import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { newId } from "../../../content/newSlug.ts";
import { noItem, noPost, type ReportLoss } from "../../loss.ts";
import { plainHtml } from "../../markup/tidyHtml.ts";
import { folderPicture } from "../../readers/folderPicture.ts";
import { postOf } from "../../readers/postFields.ts";
import { exportFiles } from "../../source/exportFiles.ts";
import { scratchFolder } from "../../source/scratchFolder.ts";
import { SourceFailure } from "../../source/sourceFailure.ts";
import { unzip } from "../../source/unzip.ts";
import type { Reader, SourcePost } from "../../sourcePost.ts";
import { fieldsOf, refuseEntities, reportParts, type Unpacked } from "./documentParts.ts";

const wordFile = /\.docx$/i;
/** Documents of other programs are not read, but must not be forgotten. */
const otherFile = /\.(?:doc|docm|odt|rtf|pages|wpd)$/i;

/** The reader of documents of Word, each of which is a post. */
export const docx: Reader = {
  name: "docx",
  label: "documents of Word",
  recognises: (path) => exportFiles(path).names.some((name) => wordFile.test(name)),
  prepare: copyDocuments,
  async *read(path, report): AsyncIterable<SourcePost> {
    for (const name of exportFiles(path).names) {
      if (otherFile.test(name)) report(noPost(name, "only .docx files are read: save it as one"));
      const post = wordFile.test(name) ? await readDocument(path, name, report) : undefined;
      if (post) yield post;
    }
  },
  pictureFile: folderPicture,
};

/** Copies documents into a folder, in which each can be unpacked. */
async function copyDocuments(path: string): Promise<string> {
  const folder = scratchFolder();
  const { root, names } = exportFiles(path);
  for (const name of names.filter((each) => wordFile.test(each) || otherFile.test(each))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(join(root, name), join(folder, name));
  }
  return folder;
}

/** The post of a document. Reports a document that can't be read. */
async function readDocument(root: string, name: string, report: ReportLoss): Promise<SourcePost | undefined> {
  try {
    await unzip(join(root, name), join(root, `${name}.files`));
    return await convert({ root, name, report });
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    return void report(noItem(name, error.reason));
  }
}

async function convert(document: Unpacked): Promise<SourcePost> {
  const { root, name, report } = document;
  refuseEntities(document);
  const { default: mammoth } = await import("mammoth");
  let count = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    count += 1;
    const file = `${newId(basename(name)).slice(0, 60)}-${count}.${endingOf(image.contentType)}`;
    writeFileSync(join(root, `${name}.files`, file), await image.readAsBuffer());
    return { src: `${encodeURIComponent(basename(name))}.files/${file}` };
  });
  const { value, messages } = await mammoth
    .convertToHtml({ path: join(root, name) }, { convertImage, styleMap })
    .catch((error: unknown) => {
      throw new SourceFailure(
        `it is no document of Word (${error instanceof Error ? error.message : error})`,
      );
    });
  for (const { message } of messages)
    if (!message.includes("/math}")) report({ kind: "style", source: name, text: message });
  reportParts(document);
  const [heading = "", title = ""] = /^\s*<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(value) ?? [];
  const fields = fieldsOf(document, plainHtml(title));
  return postOf(name, { fields, text: value.slice(heading.length), linesBefore: 0 }, "html", report);
}

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "u => u"];

const endingOf = (contentType: string) => contentType.replace(/^image\/(?:x-)?/, "").replace(/\W.*$/, "");
