import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { serveFiles } from "../pdf/serveFiles.ts";
import type { PageProblem } from "./sitePage.ts";

/** How each page is looked at: on a phone, and on a desktop in dark colours. */
const looks = [
  { width: 320, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

/**
 * What is wrong with pages in a browser: barriers for people with disabilities, which axe finds, and pages that are wider than a phone. `folder`
 * has the site, and `home` is where it is published. Nothing is requested from another host.
 */
export async function browserProblems(
  browser: Browser,
  addresses: readonly string[],
  folder: string,
  home: string,
): Promise<PageProblem[]> {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
  await context.addInitScript({ content: axe.source });
  await context.route("**", serveFiles(folder, home));
  const page = await context.newPage();
  const problems: PageProblem[] = [];
  for (const address of addresses) {
    await page.goto(new URL(address.slice(1), home).href);
    for (const look of looks) problems.push(...(await problemsAt(page, address, look)));
  }
  await context.close();
  return problems;
}

async function problemsAt(page: Page, address: string, { width, colorScheme }: (typeof looks)[number]) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const { violations } = await page.evaluate(() => {
    // This runs in the page, which has axe as a global variable.
    const { axe } = window as unknown as { readonly axe: typeof import("axe-core") };
    return axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
    });
  });
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  const tooWide = scrollWidth > width ? [tooWideProblem(address, scrollWidth, width)] : [];
  return [...violations.map((violation) => barrier(address, violation)), ...tooWide];
}

function barrier(address: string, { id, help, helpUrl, nodes }: axe.Result): PageProblem {
  const [first] = nodes;
  const more = nodes.length > 1 ? ` and in ${nodes.length - 1} more places` : "";
  return {
    address,
    rule: id,
    message: `${help}: in \`${shortened(first?.html ?? "")}\`${more}.`,
    remedy: `${oneLine(first?.failureSummary ?? "")} See ${helpUrl.replace(/\?.*/, "")}`,
  };
}

function tooWideProblem(address: string, scrollWidth: number, width: number): PageProblem {
  return {
    address,
    rule: "width",
    message: `The page is ${scrollWidth} px wide on a screen of ${width} px, so readers have to scroll sideways.`,
    remedy: "Look for a wide table, picture or word, or a style of your own.",
  };
}

function shortened(html: string): string {
  const line = html.replace(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/** What axe says on several lines, as sentences. */
function oneLine(summary: string): string {
  return summary
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.replace(/(?<![.:])$/, "."))
    .join(" ");
}
