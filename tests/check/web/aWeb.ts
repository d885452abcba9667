import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { join } from "node:path";
import { after } from "node:test";
import { checkWebLinks, type WebLinkOptions } from "../../../src/check/web/checkWebLinks.ts";
import { sortProblems } from "../../../src/content/problem.ts";
import { readContent } from "../../../src/content/readContent.ts";
import { describeProblem } from "../../../src/report.ts";
import { aDigest, anItem, type Files } from "../../support/digest.ts";
import { aFolder } from "../../support/site.ts";
import { patience } from "../../support/until.ts";

/** A request that a web was asked; times are in milliseconds. */
export interface Asked {
  /** `HEAD flood.example/page`. */
  readonly what: string;
  readonly host: string;
  readonly headers: IncomingMessage["headers"];
  readonly from: number;
  to: number;
}

/** What a web says at a path; undefined for nothing, so that the one who asks waits. */
export type Say = (request: IncomingMessage, response: ServerResponse) => void;

/** Hosts of any name, all of which are one real server on this machine. */
export interface AWeb {
  /** The address of a path of a host: `http://flood.example:12345/page`. */
  at(host: string, path?: string): string;
  /** All that was asked so far, in order. */
  readonly asked: Asked[];
  /** Finds the server under every name. */
  readonly lookup: LookupFunction;
}

/** Answers with a status and headers. */
export const says =
  (status: number, headers: Record<string, string> = {}): Say =>
  (_, response) =>
    response.writeHead(status, headers).end(status === 200 ? "A page." : "");

/** Leads on to another address. */
export const leads = (status: number, location: string): Say => says(status, { location });

/** Starts a web that says at each path what is given, 200 at all others. It goes when the tests of the file are over. */
export async function aWeb(paths: Readonly<Record<string, Say>> = {}, delay = 0): Promise<AWeb> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const host = String(request.headers.host).replace(/:\d+$/, "");
    const path = request.url ?? "/";
    const what = `${request.method} ${host}${path}`;
    const entry: Asked = { what, host, headers: request.headers, from: performance.now(), to: Infinity };
    asked.push(entry);
    setTimeout(() => {
      entry.to = performance.now();
      (paths[path] ?? says(200))(request, response);
    }, delay);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  after(() => server.closeAllConnections());
  after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return {
    at: (host, path = "/") => `http://${host}:${port}${path}`,
    asked,
    lookup: (_, { all }, done) =>
      all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4),
  };
}

/** An item with a source at each address. */
export const citing = (...urls: readonly string[]): string =>
  anItem({ sources: urls.map((url) => ({ url })) });

/** A file in which answers can be kept. */
export const aKeptFile = (): string => join(aFolder(), "links/kept.json");

/** Checks the links of a digest, without pauses. Returns its lines, the last of which is the summary. */
export async function linesFor(
  { lookup }: Pick<AWeb, "lookup">,
  files: Files,
  { politeness, ...options }: Partial<WebLinkOptions> = {},
): Promise<string[]> {
  const root = aDigest(files);
  const said: string[] = [];
  const problems = await checkWebLinks(readContent(root).content, root, {
    cacheFile: aKeptFile(),
    log: (line) => said.push(line),
    politeness: { lookup, pause: 0, wait: 1, timeout: patience, ...politeness },
    ...options,
  });
  return [...sortProblems(problems).map(describeProblem), ...said];
}
