import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { type Browser, chromium } from "playwright-core";

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What decides where a browser may be, and how one is installed. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Where this version of Playwright puts its Chromium. */
  readonly playwright: string;
  readonly isRoot: boolean;
  readonly hasApt: boolean;
}

/** Starts a real browser for the tests of a file, and ends it after them. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: flags });
  after(() => browser.close());
  return browser;
}

/**
 * The path of a Chromium: the one that `CHROMIUM` names, Playwright's own, or the system's; where there is none it is
 * installed. Throws with what to do when that fails too.
 */
export function provideBrowser(machine = thisMachine(), install = runInstaller): string {
  const found = findBrowser(machine);
  if (found) return found;
  for (const command of installations(machine)) {
    install(command);
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
  throw new Error(
    "There is no browser, and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.",
  );
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

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    playwright: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync("/usr/bin/apt-get"),
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
    "chrome-win/chrome.exe",
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

/**
 * The ways to install a browser: Playwright's own, then the libraries that it may lack; where it can't be fetched, the
 * system's package. Test files run side by side, and only one of them at a time may change the system's packages.
 */
function installations({ isRoot, hasApt }: Machine): string[][] {
  const playwright = [
    process.execPath,
    join(import.meta.dirname, "../../node_modules/playwright-core/cli.js"),
  ];
  const asRoot = [...(isRoot ? [] : ["sudo", "-n"]), "flock", join(tmpdir(), "standfirst-packages.lock")];
  const ownBrowser = [...playwright, "install", "chromium"];
  if (!hasApt) return [ownBrowser];
  return [
    ownBrowser,
    [...asRoot, ...playwright, "install-deps", "chromium"],
    [...asRoot, "apt-get", "update", "-qq"],
    [...asRoot, "apt-get", "install", "-y", "-qq", "chromium"],
  ];
}

function runInstaller([command = "", ...words]: readonly string[]): void {
  console.log(`No browser was found. Installing one: ${[command, ...words].join(" ")}`);
  spawnSync(command, words, { stdio: "inherit", timeout: 600_000 });
}
