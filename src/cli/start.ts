import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { previewFolder } from "../cache/cacheFolder.ts";
import type { ExitCode } from "../failure.ts";
import { isInstalled, packageFolder, sourcesFolder } from "../folders.ts";
import { exitOnClosedPipe } from "../preview/exitOnClosedPipe.ts";
import type { NetworkAccess } from "../preview/networkAccess.ts";
import { notePreview } from "../preview/previewPort.ts";
import { openPreviewRpc, sendTo } from "../preview/previewRpc.ts";
import type { AdditionsReply, PreviewStatus } from "../preview/previewState.ts";
import { openServer } from "../preview/server.ts";
import { watchFolders } from "../preview/watchFolders.ts";
import type { StartOptions } from "./options/start.ts";

const generator = ["src", "templates", "launch", ".eleventy.ts", "standfirst.mjs"];

/** What a digest may have of its own: see docs/own-templates.md. */
const ownCode = ["templates", "styles", "standfirst.config.ts"];

/**
 * `npm start`: serves the preview, and rebuilds it whenever a file is saved. A separate process builds it, which restarts when the
 * generator changes.
 */
export default async function startCommand({ root, port, host }: StartOptions): Promise<ExitCode> {
  exitOnClosedPipe();
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
  // The program was compared with its sources just now, for this process.
  let preview = startPreview({ STANDFIRST_PROGRAM: sourcesFolder });

  watchFolders(root, ["content", "_data"], rebuild);
  if (!isInstalled) watchFolders(packageFolder, generator, () => restart("The generator changed."));
  if (root !== packageFolder) watchFolders(root, ownCode, () => restart("The digest's templates changed."));
  return 0;

  function rebuild(): void {
    if (preview.connected) sendTo(preview, { open: server.openPages() });
    else preview = startPreview();
  }

  function restart(reason: string): void {
    console.log(`${reason} Restarting.`);
    preview.kill();
    preview = startPreview();
  }

  function startPreview(more: NodeJS.ProcessEnv = {}): ChildProcess {
    const words = ["preview", "--root", root, "--output", folder];
    const child = fork(join(packageFolder, "standfirst.mjs"), words, { env: { ...process.env, ...more } });
    child.on("message", (message: PreviewStatus | AdditionsReply) => {
      if ("number" in message) return rpc.receive(message);
      if (child !== preview) return;
      rpc.built(message);
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
