import { join } from "node:path";
import { cacheFolder } from "../../cache/cacheFolder.ts";
import type { Problem } from "../../content/problem.ts";
import type { Content } from "../../content/readContent.ts";
import type { SiteFields } from "../../content/schema/index.ts";
import { hashOf } from "../../files/hash.ts";
import { type AnswerCache, openAnswerCache, trustedDays } from "./answerCache.ts";
import type { Answer, Web } from "./ask.ts";
import { askAll } from "./askAll.ts";
import { hostRateLimit } from "./hostRateLimit.ts";
import { asAsked, linkProblems } from "./linkProblems.ts";
import { publicLookup } from "./privateHosts.ts";
import { progressOn } from "./progress.ts";
import { webAddressesIn } from "./webAddresses.ts";

/** How hosts are treated; times are in milliseconds. */
export interface Manners extends Pick<Web, "lookup" | "timeout" | "wait" | "longestWait"> {
  /** Between two requests to one host. */
  readonly pause: number;
  readonly hostsAtOnce: number;
}

const manners: Manners = {
  lookup: publicLookup,
  timeout: 10_000,
  wait: 3_000,
  longestWait: 60_000,
  pause: 1_000,
  hostsAtOnce: 8,
};

/** What can be chosen of how links are checked. */
export interface WebLinkOptions {
  /** The file that answers are kept in. */
  readonly cacheFile: string;
  readonly manners: Partial<Manners>;
  /** The clock by which kept answers grow old. */
  readonly now: number;
  /** Is told, in a line, what was done. */
  readonly tell: (line: string) => void;
}

/**
 * Asks for every address of another site that is written below `root`, each once, and warns in every place of those that are not
 * there or have moved. What was there in the last days is not asked again.
 */
export async function checkWebLinks(
  content: Content,
  root: string,
  options: Partial<WebLinkOptions> = {},
): Promise<Problem[]> {
  const {
    cacheFile = join(cacheFolder, "links", hashOf(root)),
    now = Date.now(),
    tell = console.error,
  } = options;
  const chosen = { ...manners, ...options.manners };
  const places = webAddressesIn(root, content).map((written) => ({
    written,
    asked: asAsked(written.address),
  }));
  const addresses = [...new Set(places.map(({ asked }) => asked))];
  const cache = openAnswerCache(cacheFile, now);
  const answers = new Map<string, Answer>();
  for (const address of addresses) {
    const answer = cache.get(address);
    if (answer) answers.set(address, answer);
  }
  const known = answers.size;
  const unknown = addresses.filter((address) => !answers.has(address));
  const progress = progressOn(process.stderr, unknown.length);
  await saving(cache, () =>
    askAll(unknown, webFor(content.site, chosen), chosen.hostsAtOnce, (address, answer) => {
      answers.set(address, answer);
      cache.add(address, answer);
      progress.step(address);
    }),
  );
  progress.end();
  tell(summary([...answers.values()], known));
  return places.flatMap(({ written, asked }) =>
    linkProblems(written, answers.get(asked) ?? { kind: "good" }),
  );
}

/** Does something, and saves the answers that it brings however it ends, also when it is interrupted. */
async function saving(cache: AnswerCache, work: () => Promise<void>): Promise<void> {
  const interrupted = () => {
    cache.save();
    process.exit(130);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    await work();
  } finally {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    cache.save();
  }
}

function webFor({ title, url, contact }: SiteFields, { pause, ...rest }: Manners): Web {
  return {
    ...rest,
    userAgent: userAgent(title, url, contact),
    turns: hostRateLimit(pause),
    closed: new Map(),
  };
}

/** Names the publication and how it can be reached; a header holds plain Latin letters only. */
function userAgent(...about: readonly (string | undefined)[]): string {
  const plain = about.map((text = "") =>
    text
      .normalize("NFKD")
      .replace(/[^ -~]|[()\\]/g, "")
      .trim(),
  );
  return `Standfirst-link-check (${plain.filter(Boolean).join("; ")})`;
}

/** "Links: 8 of 12 asked, 4 known from the last 7 days; 1 failed, 2 moved." */
function summary(answers: readonly Answer[], known: number): string {
  const failed = answers.filter((answer) => answer.kind === "refused" || answer.kind === "silent");
  const moved = answers.filter(({ kind }) => kind === "moved").length;
  const asked = answers.length - known;
  const line = `Links: ${asked} of ${answers.length} asked, ${known} known from the last ${trustedDays} days; ${failed.length} failed, ${moved} moved.`;
  const isOffline = asked > 0 && failed.length === asked && failed.every(isUnknownHost);
  return isOffline ? `${line} No host could be found: is this machine connected to the web?` : line;
}

function isUnknownHost(answer: Answer): boolean {
  return answer.kind === "silent" && ["ENOTFOUND", "EAI_AGAIN"].includes(answer.code);
}
