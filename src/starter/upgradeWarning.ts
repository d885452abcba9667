import { fileStart, type Problem, warningAt } from "../content/problem.ts";
import { count } from "../report.ts";
import { manifestFile, ownVersion, readManifest } from "./manifest.ts";
import { outdatedParts } from "./outdatedParts.ts";
import { readPublishingTime } from "./publishingTime.ts";

/** One warning if files that Standfirst gave to a digest are those of an older version, or of another publishing time; otherwise nothing. */
export function upgradeWarning(root: string): Problem[] {
  const manifest = readManifest(root);
  if (manifest === undefined) return [];
  if (manifest === "damaged")
    return [warning("This file can't be read.", "Restore it from an earlier commit.")];
  const time = readPublishingTime(root);
  const [first, ...others] = time ? outdatedParts(root, manifest, time) : [];
  if (first === undefined) return [];
  const named =
    others.length === 0 ? `\`${first.name}\`` : `\`${first.name}\` and ${count(others.length, "other part")}`;
  const were = others.length === 0 ? "was" : "were";
  const why =
    manifest.standfirst === ownVersion()
      ? "for another publishing time than that of `_data/site.yaml`"
      : `by Standfirst ${manifest.standfirst}, and ${ownVersion()} makes ${others.length === 0 ? "it" : "them"} differently`;
  return [
    warning(
      `${named} ${were} made ${why}.`,
      "To see what changes, and take it over, run `npx standfirst upgrade`.",
    ),
  ];
}

function warning(message: string, hint: string): Problem {
  return { file: manifestFile, ...warningAt(fileStart, message, hint) };
}
