import type { VNode } from "preact";

/** The part of Eleventy's configuration that Standfirst uses; it ships no types of its own. */
export interface EleventyConfig {
  addExtension(
    extension: string,
    options: {
      key: string;
      compile: () => (
        this: { defaultRenderer(data: unknown): Promise<VNode | string> },
        data: unknown,
      ) => Promise<Buffer>;
    },
  ): void;
  addGlobalData(name: string, value: unknown): void;
  /** Adds a template that is no file. */
  addTemplate(name: string, template: { readonly data: unknown; readonly render: unknown }): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
}

/** The part of Eleventy that Standfirst uses. */
export interface EleventyRun {
  disableLogger(): void;
  /** Gives what was rendered, and writes nothing. */
  toJSON(): Promise<readonly { readonly outputPath: string; readonly content: Buffer }[]>;
}

export type EleventyConstructor = new (
  input: string,
  output: string,
  options: { configPath: string; quietMode: boolean; config: (config: EleventyConfig) => void },
) => EleventyRun;
