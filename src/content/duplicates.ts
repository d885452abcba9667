import { anError, fileStart, type Report } from "./problem.ts";
import { slugOf } from "./slug.ts";

/** Reports files of one slug. Two slugs that differ by case alone are one address on many servers. */
export function reportDuplicates(files: readonly string[], report: Report): void {
  const first = new Map<string, string>();
  for (const file of files) {
    const slug = slugOf(file);
    const other = first.get(slug.toLowerCase());
    if (other === undefined) first.set(slug.toLowerCase(), file);
    else
      report(file, [
        anError(
          fileStart,
          `The slug \`${slug}\` is also that of ${other}.`,
          "Rename one of the two files: a slug is used once in the whole archive.",
          { field: "slug", value: slug },
        ),
      ]);
  }
}
