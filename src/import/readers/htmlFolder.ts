import { existsSync, statSync } from "node:fs";
import type { Reader, SourcePost } from "../sourcePost.ts";
import { folderPicture } from "./folderPicture.ts";
import { readHtmlPage } from "./htmlPage.ts";
import { readSourceText, sourceFiles } from "./sourceFiles.ts";

const htmlFile = /\.x?html?$/i;

/** The reader of folders of web pages, such as a saved site. */
export const htmlFolder: Reader = {
  name: "html",
  label: "a folder of web pages",
  recognises: (path) =>
    existsSync(path) &&
    statSync(path).isDirectory() &&
    sourceFiles(path, htmlFile, () => undefined).length > 0,
  async *read(path, report): AsyncIterable<SourcePost> {
    for (const file of sourceFiles(path, htmlFile, report)) {
      const text = readSourceText(path, file, report);
      if (text !== undefined) yield readHtmlPage(file, text, report);
    }
  },
  pictureFile: folderPicture,
};
