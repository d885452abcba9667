import assert from "node:assert/strict";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { findBrowser } from "../../src/pdf/findBrowser.ts";
import { type Installer, provideBrowser } from "./browser.ts";
import { aFolder } from "./site.ts";

test("the browser that CHROMIUM names comes first", () => {
  const machine = aMachine({ path: ["chromium"] });
  const own = aProgram("my-chromium");
  assert.equal(findBrowser({ ...machine, env: { ...machine.env, CHROMIUM: own } }), own);
});

for (const name of [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
])
  test(`${name} is found on the PATH`, () => {
    const machine = aMachine({ path: [name] });
    assert.equal(findBrowser(machine), join(String(machine.env.PATH).split(":")[1] ?? "", name));
  });

test("Playwright's own browser is found, in this version or another", () => {
  const home = aFolder();
  const own = aProgram("ms-playwright/chromium-1200/chrome-linux64/chrome", home);
  const older = aProgram(".cache/ms-playwright/chromium-1100/chrome-linux/chrome", home);
  assert.equal(findBrowser(aMachine({ home, playwright: own })), own);
  assert.equal(findBrowser(aMachine({ home })), older);
});

test("a browser is found in the usual places on macOS and Windows", () => {
  const home = aFolder();
  const chrome = aProgram("Applications/Google Chrome.app/Contents/MacOS/Google Chrome", home);
  assert.equal(findBrowser(aMachine({ home, platform: "darwin" })), chrome);
  const programs = aFolder();
  const edge = aProgram("Microsoft/Edge/Application/msedge.exe", programs);
  const windows = aMachine({ platform: "win32" });
  assert.equal(findBrowser({ ...windows, env: { "PROGRAMFILES(X86)": programs } }), edge);
});

test("a folder, a missing file and a stub that does not start are skipped", () => {
  const machine = aMachine({ path: ["google-chrome"] });
  const [, folder = ""] = String(machine.env.PATH).split(":");
  mkdirSync(join(folder, "chromium"));
  aProgram("chromium-browser", folder, "echo 'install the snap first'; exit 1");
  const env = { ...machine.env, CHROMIUM: "/nowhere/chromium" };
  assert.equal(findBrowser({ ...machine, env }), join(folder, "google-chrome"));
});

test("if there is no browser, Playwright’s is installed", () => {
  const playwright = join(aFolder(), "chrome");
  const asked: string[] = [];
  const path = provideBrowser(aMachine({ playwright }), (command) => {
    asked.push(command.slice(1).join(" "));
    aProgram("chrome", dirname(playwright));
  });
  assert.equal(path, playwright);
  assert.equal(asked.length, 1);
  assert.match(asked[0] ?? "", /cli\.js install chromium$/);
});

test("if Playwright’s can’t be installed, the system’s is, with sudo if the user is not root", () => {
  for (const isRoot of [true, false]) {
    const machine = aMachine({ isRoot, hasApt: true });
    const [, folder = ""] = String(machine.env.PATH).split(":");
    const asked: string[] = [];
    const path = provideBrowser(machine, (command) => {
      asked.push(command.join(" "));
      if (command.includes("chromium") && command.includes("apt-get")) aProgram("chromium", folder);
    });
    assert.equal(path, join(folder, "chromium"));
    assert.match(
      asked.at(-1) ?? "",
      isRoot ? /^flock \S+ apt-get install -y/ : /^sudo -n flock \S+ apt-get install -y/,
    );
  }
});

test("if nothing helps, the error says what to do", () => {
  assert.throws(() => provideBrowser(aMachine({ hasApt: true }), () => undefined), {
    message:
      "There is no browser, and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path.",
  });
});

/** A machine with programs of these names on its PATH, and no browser elsewhere. */
function aMachine({ path = [], ...differences }: { path?: string[] } & Partial<Installer>): Installer {
  const folder = aFolder();
  for (const name of path) aProgram(name, folder);
  return {
    env: { PATH: `/nowhere:${folder}` },
    platform: "linux",
    home: "/nowhere",
    playwright: "/nowhere/chrome",
    isRoot: true,
    hasApt: false,
    ...differences,
  };
}

/** A program that does what `script` says: to tell its version, as a browser does that can start. */
function aProgram(name: string, folder = aFolder(), script = "echo Chromium 140"): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
