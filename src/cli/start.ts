import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { previewFolder } from "../cache/cacheFolder.ts";
import { type ExitCode, UsageError } from "../failure.ts";
import { isInstalled, packageFolder } from "../folders.ts";
import { exitOnClosedPipe } from "../preview/exitOnClosedPipe.ts";
import type { NetworkAccess } from "../preview/networkAccess.ts";
import { notePreview, usualPort } from "../preview/previewPort.ts";
import { openPreviewRpc, sendTo } from "../preview/previewRpc.ts";
import type { AdditionsReply, PreviewStatus } from "../preview/previewState.ts";
import { openServer } from "../preview/server.ts";
import { watchFolders } from "../preview/watchFolders.ts";
import { readRoot, readWords, rootOption } from "./options.ts";

const generator = ["src", "templates", "launch", ".eleventy.ts", "standfirst.mjs"];

/** What a digest may have of its own: see docs/own-templates.md. */
const ownCode = ["templates", "styles", "standfirst.config.ts"];

/**
 * `npm start`: serves the preview, and rebuilds it whenever a file is saved. A separate process builds it, which restarts when the
 * generator changes.
 */
export default async function startCommand(words: readonly string[]): Promise<ExitCode> {
  exitOnClosedPipe();
  const { root, port, host } = readStartOptions(words);
  const folder = previewFolder(port);
  const rpc = openPreviewRpc(() => server.reload());
  const server = await openServer({
    folder,
    port,
    host,
    additionsFor: (address) => rpc.ask(address, preview),
    rebuild,
  });
  notePreview(port, root);
  let serving = false;
  let preview = startPreview();

  watchFolders(root, ["content", "_data"], rebuild);
  if (!isInstalled) watchFolders(packageFolder, generator, () => restart("The generator changed."));
  if (root !== packageFolder) watchFolders(root, ownCode, () => restart("The digest's templates changed."));
  return 0;

  function rebuild(): void {
    if (preview.connected) sendTo(preview, "content changed");
    else preview = startPreview();
  }

  function restart(reason: string): void {
    console.log(`${reason} Restarting.`);
    preview.kill();
    preview = startPreview();
  }

  function startPreview(): ChildProcess {
    const words = ["preview", "--root", root, "--output", folder];
    const child = fork(join(packageFolder, "standfirst.mjs"), words);
    child.on("message", (message: PreviewStatus | AdditionsReply) => {
      if ("number" in message) return rpc.receive(message);
      if (child !== preview) return;
      server.built(message);
      if (!serving) announce(server.access, port);
      serving = true;
    });
    child.on("error", (error) => console.error(error.message));
    child.on("exit", (code) => {
      if (child !== preview) return;
      // It exits on its own only if its terminal was closed.
      if (code === 0) process.exit();
      console.log("The preview stopped. It will start again when you next save a file.");
    });
    return child;
  }
}

function announce({ otherHosts, isOpen }: NetworkAccess, port: number): void {
  console.log(
    `Server at ${["localhost", ...otherHosts].map((host) => `http://${host}:${port}/`).join(" and ")}`,
  );
  if (isOpen)
    console.log(
      "Warning: others on the network can read the preview, including drafts and items that are not published yet.",
    );
}

/** How `npm start` was called. */
export interface StartOptions {
  readonly root: string;
  readonly port: number;
  /** An address to serve on besides those that only this machine can reach. */
  readonly host: string | undefined;
}

/** Reads the words after `npm start --`. Throws a UsageError. */
export function readStartOptions(words: readonly string[]): StartOptions {
  const { root, port, host } = readWords(words, {
    ...rootOption,
    port: { type: "string", default: String(usualPort), says: "the port that the preview is served on" },
    host: {
      type: "string",
      says: "an address that others on the network can read the preview at, drafts too; 0.0.0.0 for every address of this machine",
    },
  });
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new UsageError(`--port ${port} is not a port: give a number from 1 to 65535.`);
  return { root: readRoot(root), port: number, host: host === undefined ? undefined : String(host) };
}
