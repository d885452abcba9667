import type { Page } from "playwright-core";

/** The scales to try after the full one, the largest first. The last is still easy to read. */
const scales = [0.98, 0.96, 0.94, 0.92, 0.9];

/** Prints a page as a PDF. If less than a quarter of the last sheet would be used, makes everything up to a tenth smaller to save that sheet. */
export async function printFitted(page: Page): Promise<Buffer> {
  const full = await print(page);
  if (!(await endsNearlyEmpty(page, full))) return full;
  for (const scale of scales) {
    const smaller = await print(page, scale);
    if (sheets(smaller) < sheets(full)) return smaller;
  }
  return full;
}

/** Whether there is room for three quarters of a sheet below the last line. Browsers do not tell where on the sheet that line is, so this tries. */
async function endsNearlyEmpty(page: Page, full: Buffer): Promise<boolean> {
  if (sheets(full) === 1) return false;
  const rest = await page.evaluateHandle(appendRest);
  const filled = await print(page);
  await rest.evaluate((element) => element.remove());
  return sheets(filled) === sheets(full);
}

/** Runs in the page. Appends an element that is three quarters as high as an A4 page between its margins. */
function appendRest(): HTMLElement {
  const rest = document.createElement("div");
  rest.style.blockSize = "196mm";
  rest.style.breakInside = "avoid";
  return document.body.appendChild(rest);
}

function print(page: Page, scale = 1): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, scale });
}

/** The number of sheets of a PDF. Chromium does not compress the list of pages. */
function sheets(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}
