import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { packageFolder } from "../../folders.ts";

/** The files of a digest's own code that TypeScript checks: those in and below `templates`, `standfirst.config.ts`, and declarations beside it. A clone has none. */
export function ownTypeScript(root: string): string[] {
  if (root === packageFolder) return [];
  const folder = join(root, "templates");
  const templates = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const beside = readdirSync(root).filter(
    (file) => file === "standfirst.config.ts" || file.endsWith(".d.ts"),
  );
  const files = templates.map((file) => `templates/${file.split(sep).join("/")}`);
  return [...files.filter((file) => /\.tsx?$/.test(file)).sort(), ...beside.sort()];
}
