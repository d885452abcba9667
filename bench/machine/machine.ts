import { spawnSync } from "node:child_process";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";

/** What Hugo calls its version; undefined where it is not installed. */
export function hugoVersion(program = "hugo"): string | undefined {
  return /v[\d.]+/.exec(firstLineOf(program, "version"))?.[0];
}

/** The machine and the versions, as lines for the report. */
export function describeMachine(hugo = "hugo"): string[] {
  return [
    `Machine: ${availableParallelism()} cores of ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, ${type()} ${release()}; load before the first run ${loadavg()[0]?.toFixed(1)}`,
    `Versions: Standfirst ${firstLineOf("git", "describe", "--always", "--dirty", "--exclude=*")}, Node ${process.version}, Hugo ${hugoVersion(hugo) ?? "not installed, so skipped"}, Pagefind ${firstLineOf("node_modules/.bin/pagefind", "--version")}`,
  ];
}

function firstLineOf(program: string, ...words: readonly string[]): string {
  const { stdout } = spawnSync(program, words, { encoding: "utf8" });
  return stdout?.split("\n")[0] ?? "";
}
