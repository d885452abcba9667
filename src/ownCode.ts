import type { MarkdownIt } from "markdown-it";

/*
 * What a digest adds in code of its own: nothing. In the program of a digest that has a `standfirst.config.ts` or page kinds of its own,
 * another module takes the place of this one. See `launch/ownCode.mjs`.
 */

/** What `standfirst.config.ts` sets. All of it is optional. */
export interface DigestConfig {
  /**
   * Gets the parser of all Markdown, before the first text is parsed, so that pages, feeds and emails are the same. A plug-in has to make
   * elements (tokens that have a tag). What a rule of the renderer writes is not used, because the outputs render elements in their own ways.
   */
  readonly markdown?: (parser: MarkdownIt) => void;
  /** Gets the configuration of Eleventy, which renders the pages in HTML. It may add plug-ins and transforms. */
  readonly eleventy?: (config: EleventyConfig) => void | Promise<void>;
}

/** The part of Eleventy's configuration that is of use here. Files and template languages that it adds are not read. */
export interface EleventyConfig {
  /** Changes the HTML of each page. `this.page.url` is its address. */
  addTransform(
    name: string,
    transform: (this: { readonly page: { readonly url: string } }, html: string) => string | Promise<string>,
  ): void;
  addPlugin(plugin: (config: EleventyConfig, options?: unknown) => void, options?: unknown): void;
}

/** The configuration of the digest. */
export const ownConfig: DigestConfig = {};

/** The parts that replace Standfirst's, by their files in `templates/parts`. */
export const ownParts: Readonly<Record<string, () => Promise<unknown>>> = {};

/** The digest's page kinds, by their files in `templates/pages`. Each is loaded when it is asked for. */
export const ownPages: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {};

/** A mistake in the digest's own code. */
export interface OwnError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Why the digest's own code could not be compiled. If there is any reason, the program is without that code. */
export const ownErrors: readonly OwnError[] = [];
