/* Types for the part of Eleventy that we use. The package has none. */

declare module "@11ty/eleventy" {
  import type { VNode } from "preact";
  import type { PageData } from "../../templates/renderContext.ts";
  import type { EleventyConfig as OwnConfig } from "../ownCode.ts";

  export interface EleventyConfig {
    addExtension(
      extension: string,
      options: {
        key: string;
        compile: () => (
          this: { defaultRenderer(data: unknown): Promise<VNode | string> },
          data: PageData & { readonly page: { readonly url: string } },
        ) => Promise<Buffer | string>;
      },
    ): void;
    addGlobalData(name: string, value: unknown): void;
    readonly benchmarkManager: { get(group: "Configuration"): { setIsVerbose(isVerbose: boolean): void } };
    /** Adds a virtual template, which has no file. */
    addTemplate(name: string, template: { readonly data: unknown; readonly render: unknown }): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    addTransform: OwnConfig["addTransform"];
    addPlugin: OwnConfig["addPlugin"];
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; config: (config: EleventyConfig) => Promise<void> },
    );
    disableLogger(): void;
    /** Returns the rendered pages, and writes nothing. */
    toJSON(): Promise<readonly { readonly outputPath: string; readonly content: Buffer | string }[]>;
  }
}
