import { sharing } from "../../language/words/en-GB/browser/sharing.ts";

const words = sharing();

/**
 * Adds buttons after a link to a page: one that copies its address and, where the browser can share, one that opens its menu for that. Nothing
 * is sent to anyone else.
 */
export function offerSharing(link: HTMLAnchorElement): void {
  const status = document.createElement("span");
  status.role = "status";
  const said = (text: string) => {
    status.textContent = text;
  };
  // Browsers have no clipboard on pages without HTTPS.
  if (navigator.clipboard) {
    const copy = () => navigator.clipboard.writeText(link.href);
    link.parentElement?.append(
      button(words.copy, () =>
        copy().then(
          () => said(words.copied),
          () => said(words.notAllowed),
        ),
      ),
    );
  }
  // It fails only if the reader closes the menu.
  const share = () => navigator.share({ title: document.title, url: link.href }).catch(() => {});
  if ("share" in navigator) link.parentElement?.append(button(words.share, share));
  link.parentElement?.append(status);
}

function button(name: string, act: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = name;
  made.addEventListener("click", () => void act());
  return made;
}
