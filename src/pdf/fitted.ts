import type { Page } from "playwright-core";

/** The sizes that are tried after the full one, the largest first: the last is still read with ease. */
const sizes = [0.98, 0.96, 0.94, 0.92, 0.9];

/**
 * A page as a PDF. Where its last sheet would be empty but for a quarter, all is set up to a tenth smaller, if that saves the
 * sheet.
 */
export async function printFitted(page: Page): Promise<Buffer> {
  const full = await print(page);
  if (!(await endsNearlyEmpty(page, full))) return full;
  for (const size of sizes) {
    const smaller = await print(page, size);
    if (sheets(smaller) < sheets(full)) return smaller;
  }
  return full;
}

/** Whether three quarters of a sheet find room below the last line without another sheet. Browsers don't tell where on paper it stands. */
async function endsNearlyEmpty(page: Page, full: Buffer): Promise<boolean> {
  if (sheets(full) === 1) return false;
  const rest = await page.evaluateHandle(appendRest);
  const filled = await print(page);
  await rest.evaluate((element) => element.remove());
  return sheets(filled) === sheets(full);
}

/** Appends, within the page, three quarters of an A4 page's height between its margins. */
function appendRest(): HTMLElement {
  const rest = document.createElement("div");
  rest.style.blockSize = "196mm";
  rest.style.breakInside = "avoid";
  return document.body.appendChild(rest);
}

function print(page: Page, scale = 1): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, scale });
}

/** How many sheets a PDF has, which Chromium writes with its pages in the open. */
function sheets(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}
