import type { OwnPage } from "../../../templates/own/page.ts";
import { fileStart } from "../../content/problem.ts";
import { type OwnError, ownConfig, ownErrors, ownPages } from "../../ownCode.ts";
import { ownErrorOf } from "../../ownError.ts";

/** What there must be in an own page, with the types that are allowed. */
const required = {
  address: ["string", "function"],
  title: ["string", "function"],
  description: ["string", "function"],
  content: ["function"],
};

/** The digest's own code, as far as it can be used. */
interface LoadedCode {
  readonly kinds: ReadonlyMap<string, OwnPage<unknown>>;
  readonly errors: readonly OwnError[];
}

let loading: Promise<LoadedCode> | undefined;

/**
 * Loads the digest's own page kinds, once, and finds every mistake for which own code can't be used: that it could not be compiled, that a page throws or
 * is not as `page` makes it, or that the configuration is not as `defineConfig` makes it.
 */
export function ownCode(): Promise<LoadedCode> {
  loading ??= loadCode();
  return loading;
}

/** The mistakes in the digest's own code. */
export async function ownCodeErrors(): Promise<readonly OwnError[]> {
  return (await ownCode()).errors;
}

async function loadCode(): Promise<LoadedCode> {
  const kinds = new Map<string, OwnPage<unknown>>();
  const errors = [...ownErrors, ...configErrors()];
  for (const [name, load] of Object.entries(ownPages)) {
    const file = `templates/pages/${name}`;
    try {
      const kind = (await load()).default;
      const error = pageError(file, kind);
      if (error) errors.push(error);
      else kinds.set(file, kind as OwnPage<unknown>);
    } catch (error) {
      const known = ownErrorOf(error);
      if (known === undefined) throw error;
      errors.push(known);
    }
  }
  return { kinds, errors };
}

function pageError(file: string, kind: unknown): OwnError | undefined {
  const fields = (typeof kind === "object" && kind !== null ? kind : {}) as Record<string, unknown>;
  const missing = Object.entries(required).filter(([name, types]) => !types.includes(typeof fields[name]));
  if (missing.length === 0) return undefined;
  const names = missing.map(([name]) => `\`${name}\``).join(", ");
  const message = `The page has no ${names}. Write \`export default page({ address, title, description, content })\`. docs/own-templates.md explains each.`;
  return { file, ...fileStart, message };
}

function configErrors(): OwnError[] {
  return Object.entries(ownConfig).flatMap(([name, value]) => {
    if (["markdown", "eleventy"].includes(name) && typeof value === "function") return [];
    const message = `\`${name}\` is not a setting. The settings are the functions \`markdown\` and \`eleventy\`.`;
    return [{ file: "standfirst.config.ts", ...fileStart, message }];
  });
}
