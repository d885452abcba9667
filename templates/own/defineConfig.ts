import type { DigestConfig } from "../../src/ownCode.ts";

/** The configuration of a digest, for `export default` in `standfirst.config.ts`. TypeScript checks it. */
export function defineConfig(config: DigestConfig): DigestConfig {
  return config;
}
