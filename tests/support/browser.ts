import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { type Browser, chromium } from "playwright-core";
import { type BrowserEnvironment, browserEnvironment, findBrowser } from "../../src/pdf/findBrowser.ts";
import { patience } from "./until.ts";

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A machine, and what decides how a browser is installed on it. */
export interface Installer extends BrowserEnvironment {
  readonly isRoot: boolean;
  readonly hasApt: boolean;
}

/** Starts a real browser for the tests of a file, and closes it after them. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: flags, timeout: patience });
  browser.on("context", (context) => context.setDefaultTimeout(patience));
  after(() => browser.close());
  return browser;
}

/**
 * The path of a Chromium: the one that `CHROMIUM` names, Playwright's own, or the system's; where there is none it is
 * installed. Throws with what to do when that fails too.
 */
export function provideBrowser(machine = thisInstaller(), install = runInstaller): string {
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

function thisInstaller(): Installer {
  return {
    ...browserEnvironment(),
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync("/usr/bin/apt-get"),
  };
}

/**
 * The ways to install a browser: Playwright's own, then the libraries that it may lack; where it can't be fetched, the
 * system's package. Test files run side by side, and only one of them at a time may change the system's packages.
 */
function installations({ isRoot, hasApt }: Installer): string[][] {
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
