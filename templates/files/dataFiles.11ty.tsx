import { type DataFile, dataFiles } from "../../src/outputs/data/dataFiles.ts";
import { files } from "../pageTemplate.ts";
import type { PageData } from "../renderContext.ts";

export const data = files("dataFiles", "file", {
  of: dataFiles,
  address: ({ address }) => address,
  shows: (file) => [file],
});

/** Every file of the open data. */
export default function DataFileLines({ file }: PageData & { readonly file: DataFile }) {
  return file.lines();
}
