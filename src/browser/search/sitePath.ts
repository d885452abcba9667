declare global {
  interface ImportMeta {
    /** Set when the script is bundled: see `bundle`. */
    readonly env?: { readonly SITE_PATH: string; readonly LANGUAGE: string };
  }
}

/** The path that the site is published under, such as `/courier`. Usually empty. */
export const sitePath = import.meta.env?.SITE_PATH ?? "";
