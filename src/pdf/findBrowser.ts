import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** What determines where a browser may be installed. */
export interface BrowserEnvironment {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Where this version of Playwright installs its Chromium. */
  readonly playwright: string;
}

/**
 * The first browser on this machine that can be started, or undefined if there is none.
 *
 * Playwright and @puppeteer/browsers find only their own browsers, or Google Chrome and Edge in their usual places. They do not find the
 * Chromium of a Linux distribution on the PATH, and do not test whether a program they find is a browser that starts.
 */
export function findBrowser(machine: BrowserEnvironment): string | undefined {
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

/** The environment of this process. */
export function browserEnvironment(): BrowserEnvironment {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    playwright: chromium.executablePath(),
  };
}

/** On Linux a browser may lack a library, or be a stub that only asks you to install a package. So it has to print its version. */
function starts(path: string, { platform }: BrowserEnvironment): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  return platform !== "linux" || spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

function onPath({ env, platform }: BrowserEnvironment): string[] {
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

/** The Chromiums of other versions of Playwright, the newest first. */
function ofOtherPlaywrights({ env, home }: BrowserEnvironment): string[] {
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

function ofMacOS({ platform, home }: BrowserEnvironment): string[] {
  if (platform !== "darwin") return [];
  return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
    [join(home, "Applications"), "/Applications"].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  );
}

function ofWindows({ env }: BrowserEnvironment): string[] {
  return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]);
}
