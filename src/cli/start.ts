import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { previewFolder } from "../cache/cacheFolder.ts";
import type { ExitCode } from "../failure.ts";
import { exitOnClosedPipe } from "../preview/exitOnClosedPipe.ts";
import { openPreviewRpc, tell } from "../preview/previewRpc.ts";
import type { Answer, News } from "../preview/previewState.ts";
import type { Reach } from "../preview/reach.ts";
import { openServer } from "../preview/server.ts";
import { watchFolders } from "../preview/watchFolders.ts";
import { projectFolder } from "../projectFolder.ts";
import { run } from "./run.ts";
import { readStartOptions } from "./startOptions.ts";

const generator = ["src", "templates", ".eleventy.ts", "standfirst.mjs"];

/**
 * `npm start`: builds the preview, serves it, and builds it again whenever something is saved. The building is done by a
 * process of its own, which begins anew when the generator itself is changed.
 */
run(async (words): Promise<ExitCode> => {
  exitOnClosedPipe();
  const { root, port, host } = readStartOptions(words);
  const folder = previewFolder(port);
  const rpc = openPreviewRpc(() => server.reload());
  const server = await openServer({
    folder,
    port,
    host,
    ask: (address) => rpc.ask(address, preview),
    rebuild,
  });
  let serving = false;
  let preview = startPreview();

  watchFolders(root, ["content", "_data"], rebuild);
  watchFolders(projectFolder, generator, () => {
    console.log("The generator was changed: starting anew.");
    preview.kill();
    preview = startPreview();
  });
  return 0;

  function rebuild(): void {
    if (preview.connected) tell(preview, "content changed");
    else preview = startPreview();
  }

  function startPreview(): ChildProcess {
    const words = ["preview", "--root", root, "--output", folder];
    const child = fork(join(projectFolder, "standfirst.mjs"), words);
    child.on("message", (news: News | Answer) => {
      if ("number" in news) return rpc.hear(news);
      if (child !== preview) return;
      server.built(news);
      if (!serving) announce(server.reach, port);
      serving = true;
    });
    child.on("error", (error) => console.error(error.message));
    child.on("exit", (code) => {
      if (child !== preview) return;
      // It goes by itself only where nobody reads what it says.
      if (code === 0) process.exit();
      console.log("The preview stopped. It starts again when something is saved.");
    });
    return child;
  }
});

function announce({ hosts, isOpen }: Reach, port: number): void {
  console.log(`Server at ${["localhost", ...hosts].map((host) => `http://${host}:${port}/`).join(" and ")}`);
  if (isOpen)
    console.log(
      "Warning: others on the network can read the preview, with its drafts and what is not out yet.",
    );
}
