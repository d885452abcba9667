import { cacheFolder, clearCache, clearPrograms, type Removed } from "../cache/cacheFolder.ts";
import type { ExitCode } from "../failure.ts";
import { count } from "../report.ts";

/** `npm run clean`: deletes the cache and the compiled program, except what a running preview uses. The next build makes both again. */
export default async function cleanCommand(): Promise<ExitCode> {
  const { removed, inUse } = await clearCache(cacheFolder);
  for (const part of removed) console.log(`Removed .cache/${part.name}: ${sizeInWords(part)}.`);
  for (const name of inUse) console.log(`Kept .cache/${name}: a preview is served from it.`);
  if (inUse.length > 0) console.log("Kept .program: a preview runs from it.");
  else
    for (const program of clearPrograms())
      console.log(`Removed .program/${program.name}: ${sizeInWords(program)}.`);
  return 0;
}

function sizeInWords({ files, bytes }: Removed): string {
  const megabytes = (bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  return `${count(files, "file")}, ${bytes < 50_000 ? count(bytes, "byte") : `${megabytes} MB`}`;
}
