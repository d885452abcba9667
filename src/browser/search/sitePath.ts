declare global {
  interface ImportMeta {
    /** What the bundle of the script is told: see `writeAssets`. */
    readonly env?: { readonly SITE_PATH: string };
  }
}

/** What stands before every address of the site: nothing, or the path that it is published under. */
export const sitePath = import.meta.env?.SITE_PATH ?? "";
