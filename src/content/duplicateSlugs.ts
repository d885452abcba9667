import { errorAt, fileStart, type Report } from "./problem.ts";
import { slugOf } from "./slug.ts";

/** Reports files of one slug, or of one name. Two that differ by case alone are one address on many servers. */
export function reportDuplicates(
  files: readonly string[],
  report: Report,
  what: "slug" | "name" = "slug",
): void {
  const first = new Map<string, string>();
  for (const file of files) {
    const slug = slugOf(file);
    const other = first.get(slug.toLowerCase());
    if (other === undefined) first.set(slug.toLowerCase(), file);
    else
      report(file, [
        errorAt(
          fileStart,
          `The ${what} \`${slug}\` is also that of ${other}.`,
          what === "slug"
            ? "Rename one of the two files: a slug is used once in the whole archive."
            : "Keep one of the two files.",
          { field: "slug", value: slug },
        ),
      ]);
  }
}
