import { errorAt, fileStart, type Report } from "./problem.ts";
import { slugOf } from "./slug.ts";

/** Reports files with the same slug or name. Many servers do not distinguish addresses that differ only in letter case. */
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
          `The ${what} \`${slug}\` is already used by ${other}.`,
          what === "slug"
            ? "Rename one of the two files: every slug in the archive must be different."
            : "Remove one of the two files.",
          { field: "slug", value: slug },
        ),
      ]);
  }
}
