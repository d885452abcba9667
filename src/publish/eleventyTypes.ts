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
      ) => Promise<string>;
    },
  ): void;
  addGlobalData(name: string, value: unknown): void;
  addWatchTarget(path: string): void;
  setServerOptions(options: { port?: number; domDiff?: boolean; showAllHosts?: boolean }): void;
  setUseGitIgnore(use: boolean): void;
  setWatchThrottleWaitTime(milliseconds: number): void;
  on(event: "eleventy.before" | "eleventy.after", listener: () => void | Promise<void>): void;
}

/** The part of Eleventy that Standfirst uses. */
export interface EleventyRun {
  disableLogger(): void;
  /** Gives what was copied, and what was written. */
  write(): Promise<[unknown, readonly unknown[]]>;
  watch(): Promise<void>;
  serve(port: number): Promise<void>;
}

export type EleventyConstructor = new (
  input: string | undefined,
  output: string,
  options: {
    configPath: string;
    quietMode: boolean;
    runMode?: "build" | "serve";
    config: (config: EleventyConfig) => void;
  },
) => EleventyRun;
