import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** What decides where a browser may be. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Where this version of Playwright puts its Chromium. */
  readonly playwright: string;
}

/** The first browser of the machine that can be started. */
export function findBrowser(machine: Machine): string | undefined {
  const candidates = [
    machine.env.CHROMIUM ?? "",
    machine.playwright,
    ...onPath(machine),
    ...ofOtherPlaywrights(machine),
    ...ofMacOS(machine),
    ...ofWindows(machine),
  ];
  return candidates.find((path) => path !== "" && starts(path, machine));
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    playwright: chromium.executablePath(),
  };
}

/** On Linux a browser may be there and lack a library, or be a stub that asks for a package: it must tell its version. */
function starts(path: string, { platform }: Machine): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  return platform !== "linux" || spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

function onPath({ env, platform }: Machine): string[] {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chrome",
  ];
  const folders = (env.PATH ?? "").split(platform === "win32" ? ";" : ":");
  const ending = platform === "win32" ? ".exe" : "";
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/** Chromiums that another version of Playwright installed, the newest first. */
function ofOtherPlaywrights({ env, home }: Machine): string[] {
  const caches = [".cache/ms-playwright", "Library/Caches/ms-playwright", "AppData/Local/ms-playwright"];
  const programs = [
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
  ];
  return [env.PLAYWRIGHT_BROWSERS_PATH ?? "", ...caches.map((cache) => join(home, cache))]
    .filter(existsSync)
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
        .flatMap((version) => programs.map((program) => join(cache, version, program))),
    );
}

function ofMacOS({ platform, home }: Machine): string[] {
  if (platform !== "darwin") return [];
  return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
    [join(home, "Applications"), "/Applications"].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  );
}

function ofWindows({ env }: Machine): string[] {
  return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]);
}
