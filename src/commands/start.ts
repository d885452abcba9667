import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { projectFolder } from "../program.ts";
import { previewFolder } from "./cacheFolder.ts";
import { claimPort } from "./preview/claimPort.ts";
import type { Answer, News } from "./preview/desk.ts";
import { endWithOutput } from "./preview/endWithOutput.ts";
import { servePreview } from "./preview/pages.ts";
import { openQuestions } from "./preview/questions.ts";
import { type ExitCode, run } from "./run.ts";
import { readStartOptions } from "./startOptions.ts";

/**
 * `npm start`: builds the preview, serves it, and builds it again whenever something is saved. The building is done by a
 * process of its own, which begins anew when the generator itself is changed.
 */
run(async (words): Promise<ExitCode> => {
  endWithOutput();
  const { root, port } = readStartOptions(words);
  const folder = previewFolder(port);
  const release = await claimPort(port);
  mkdirSync(folder, { recursive: true });
  const questions = openQuestions();
  const pages = servePreview(folder, (address) => questions.ask(address, preview));
  const server = EleventyDevServer.getServer("standfirst", folder, {
    port,
    domDiff: false,
    middleware: [pages.answer],
  });
  let serving = false;
  let preview = startPreview();

  watchFolders(
    [join(root, "content"), join(root, "_data")],
    () => preview.connected && preview.send("content changed"),
  );
  const generator = ["src", "templates", ".eleventy.ts", "standfirst.mjs"];
  watchFolders(
    generator.map((name) => join(projectFolder, name)),
    () => {
      console.log("The generator was changed: starting anew.");
      preview.kill();
      preview = startPreview();
    },
  );
  return 0;

  function startPreview(): ChildProcess {
    const child = fork(join(projectFolder, "standfirst.mjs"), [
      "preview",
      "--root",
      root,
      "--output",
      folder,
    ]);
    child.on("message", (news: News | Answer) => {
      if ("number" in news) return questions.hear(news);
      if (news.complete) pages.complete();
      if (!serving) release(() => server.serve(port));
      else if (news.complete) void server.reload({ files: [] });
      serving = true;
    });
    child.on("exit", (code) => {
      // It goes by itself only where nobody reads what it says.
      if (code === 0) process.exit();
      if (code) console.log("The preview stopped. It starts again when a file of the generator is saved.");
    });
    return child;
  }
});

/** Calls `changed` once when one or more files below the folders were saved, added or removed. */
function watchFolders(folders: readonly string[], changed: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  watch([...folders], { ignoreInitial: true }).on("all", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 60);
  });
}
