/* Types for the part of citation.js and Astrocite that the tests use. The first has none, and the second those of a parser's tree, too. */

declare module "@citation-js/core" {
  interface CslName {
    readonly given?: string;
    readonly family?: string;
    readonly suffix?: string;
    readonly literal?: string;
    readonly "non-dropping-particle"?: string;
  }

  export interface CslItem {
    readonly [field: string]: unknown;
    readonly title?: string;
    readonly author?: readonly CslName[];
    /** The authors of a newspaper's article in RIS, as they are written there. */
    readonly reporter?: string | readonly string[];
  }

  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly forceType: string; readonly generateGraph: false }): CslItem[];
    };
  };
}

declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}

declare module "astrocite-ris" {
  export function parse(text: string): import("@citation-js/core").CslItem[];
}
