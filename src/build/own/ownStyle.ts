import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Message, type Plugin } from "esbuild";
import { Failure } from "../../failure.ts";
import { ownFolder } from "../../folders.ts";
import { asSentence } from "../../language/asSentence.ts";
import { browsers } from "../bundle.ts";

/**
 * The digest's own style: the files in `styles/`, in the order of their names. It comes last, and Standfirst's styles are in cascade layers, so any rule of it
 * wins. `path` is what stands before every address of the site. Throws a Failure that names the line of each mistake.
 */
export async function ownStyle(path: string): Promise<string> {
  const folder = join(ownFolder, "styles");
  if (!existsSync(folder)) return "";
  const names = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const files = await Promise.all(names.sort().map((name) => bundleStyle(`styles/${name}`, path)));
  return files.join("");
}

async function bundleStyle(file: string, path: string): Promise<string> {
  try {
    const { outputFiles, warnings } = await build({
      absWorkingDir: ownFolder,
      entryPoints: [file],
      bundle: true,
      minify: true,
      write: false,
      target: browsers,
      logLevel: "silent",
      plugins: [addresses(path)],
    });
    for (const each of warnings) console.error(describe(each, "warning"));
    return outputFiles[0]?.text ?? "";
  } catch (error) {
    const { errors = [] } = error as { readonly errors?: readonly Message[] };
    if (errors.length === 0) throw error;
    throw new Failure(errors.map((each) => describe(each, "error")).join("\n"));
  }
}

function describe({ text, location }: Message, severity: string): string {
  const { file, line, column } = location ?? { file: "styles", line: 1, column: 0 };
  const hint = /^Could not resolve/.test(text)
    ? " Put pictures into content/images/, and write their address: url(/images/paper.svg)."
    : "";
  return `${file}:${line}:${column + 1}: ${severity}: ${asSentence(text)}${hint}`;
}

/** Addresses of the site, such as `/images/paper.svg`, are left to browsers. */
function addresses(path: string): Plugin {
  return {
    name: "addresses",
    setup({ onResolve }) {
      onResolve({ filter: /^\// }, (found) =>
        found.kind === "url-token" ? { path: path + found.path, external: true } : undefined,
      );
    },
  };
}
