/** What fonts are for, by the names of the fields of `fonts` in `_data/site.yaml`. */
export type FontRole = "text" | "headings" | "sans";

/** A WOFF2 file of a font. */
export interface FontFile {
  /** The package that it is in; undefined for a file of the digest. */
  readonly package: string | undefined;
  /** Its path below the package or, of a file of the digest, below its folder. */
  readonly path: string;
  /** The characters to load it for, as CSS writes them; undefined for all. */
  readonly characters?: string | undefined;
  /** What CSS says of its weight and whether it is italic, where its name has that. */
  readonly weight?: string | undefined;
  readonly isItalic?: boolean | undefined;
}

/** A font that a digest brings: its files, or the system's. */
export type Font = { readonly isSans: boolean } & (
  | { readonly kind: "system" }
  | { readonly kind: "files"; readonly files: readonly FontFile[] }
);

/** The fonts of a digest, for each use that it sets. */
export type Fonts = { readonly [R in FontRole]?: Font | undefined };
