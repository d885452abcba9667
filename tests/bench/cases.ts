import { existsSync } from "node:fs";
import { join } from "node:path";
import { project } from "./generate.ts";

/** One of the two that are compared: the commands that make its site, and where it then is. */
export interface Side {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  readonly output: string;
}

/** Something that is measured on both sides. */
export interface Case {
  readonly name: string;
  /** What it is, as a heading of the report. */
  readonly title: string;
  readonly ours: Side;
  readonly peer: Side;
  /** The most that our time may be of the peer's. */
  readonly target: number;
}

/** Where the made digest, the peer's site of it and the outputs are. */
export interface Folders {
  readonly digest: string;
  readonly hugo: string;
  readonly ourOutput: string;
  readonly peerOutput: string;
}

/**
 * The folders for a digest of so many items. Outputs lie in memory where there is such a folder: on a disk from which
 * thousands of files were just removed, writing as many can take ten times as long, which would be all that is measured.
 */
export function foldersFor(items: number): Folders {
  const inputs = join(project, ".bench", `items-${items}`);
  const outputs = existsSync("/dev/shm") ? "/dev/shm/standfirst-bench" : inputs;
  return {
    digest: join(inputs, "digest"),
    hugo: join(inputs, "hugo"),
    ourOutput: join(outputs, "site"),
    peerOutput: join(outputs, "hugo-site"),
  };
}

/** All that can be measured. */
export function casesIn({ digest, hugo, ourOutput, peerOutput }: Folders): Case[] {
  const build = ["npm", "run", "-s", "build", "--", "--root", digest, "--output", ourOutput];
  const runHugo = ["hugo", "--source", hugo, "--destination", peerOutput];
  const pagefind = ["node_modules/.bin/pagefind", "--site", peerOutput];
  return [
    {
      name: "pages",
      title: "Pages alone, cold",
      ours: { name: "Standfirst", commands: [[...build, "--no-search"]], output: ourOutput },
      peer: { name: "Hugo", commands: [runHugo], output: peerOutput },
      target: 0.6,
    },
    {
      name: "complete",
      title: "Complete with search, cold",
      ours: { name: "Standfirst", commands: [build], output: ourOutput },
      peer: { name: "Hugo, then Pagefind", commands: [runHugo, pagefind], output: peerOutput },
      target: 0.5,
    },
  ];
}
