import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
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
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
  "chrome",
];

const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [];
  }),
];

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
export function provideBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const [command, ...words] of installations()) {
    console.log(`No browser was found. Installing one: ${[command, ...words].join(" ")}`);
    spawnSync(command as string, words, { stdio: "inherit" });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "There is no browser, and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.",
  );
}

function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.CHROMIUM, chromium.executablePath(), ...onPath, ...elsewhere];
  return candidates.find((path): path is string => path !== undefined && path !== "" && existsSync(path));
}

/** Playwright's own browser first; where it can't be fetched, the system's packages, as root or by way of sudo. */
function installations(): string[][] {
  const playwright = join(import.meta.dirname, "../../node_modules/playwright-core/cli.js");
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = [
    [...root, "apt-get", "update", "-qq"],
    [...root, "apt-get", "install", "-y", "-qq", "chromium"],
  ];
  return [
    [process.execPath, playwright, "install", "chromium"],
    ...(existsSync("/usr/bin/apt-get") ? apt : []),
  ];
}
