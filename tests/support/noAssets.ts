import type { Assets } from "../../templates/renderContext.ts";

/** The assets of pages whose styles, fonts and scripts no test looks at. */
export const noAssets: Assets = {
  style: "",
  printStyle: "",
  feedStyle: "",
  fonts: [],
  search: "",
  downloads: "",
  share: "",
  tables: "",
};
