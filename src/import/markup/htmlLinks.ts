import { posix } from "node:path";
import { decodeAddress, pathOf } from "../../content/siteAddresses.ts";
import type { TextLoss } from "../loss.ts";
import { lettersIn } from "./plainTextOf.ts";

/** Puts a link right: one that runs a script is only its words, and a web address that is only an email address leads to a mail program. */
export function cleanLink(link: Element, losses: TextLoss[]): void {
  const address = link.getAttribute("href") ?? "";
  const [, email] = /^\s*https?:\/\/([^\s/:@?#]+@[\w-]+(?:\.[\w-]+)+)\/?\s*$/i.exec(address) ?? [];
  if (email !== undefined) {
    losses.push({ kind: "email-link", text: address });
    link.setAttribute("href", `mailto:${email}`);
  } else if (/^\s*(?:javascript|data|vbscript):/i.test(address)) {
    losses.push({ kind: "html-left-out", text: address });
    link.removeAttribute("href");
  }
}

/** Makes an old player, such as one of Flash, into an embedded page, if its address is known. */
export function replacePlayer(element: Element): void {
  const param = element.querySelector('param[name="movie"], param[name="src"]')?.getAttribute("value");
  const address =
    element.querySelector("embed[src]")?.getAttribute("src") ?? param ?? element.getAttribute("data");
  if (!address || !/^(?:https?:)?\/\//i.test(address)) return;
  const frame = element.ownerDocument.createElement("iframe");
  frame.setAttribute("src", address);
  element.parentNode?.replaceChild(frame, element);
}

/** The address of an embedded page, recording or film. */
export function playerAddress(element: Element): string {
  const address = element.getAttribute("src") ?? element.querySelector("source")?.getAttribute("src") ?? "";
  return openAddress(address);
}

/** A link to an embedded page, recording or film, in Markdown. A file of the old site is called by its name. */
export function playerLink(address: string): string {
  const open = openAddress(address);
  if (open === "" || /[\s<>]/.test(open)) return "";
  return /^https?:/.test(open) ? `<${open}>` : `[${posix.basename(pathOf(open)) || open}](${open})`;
}

/** The address at which people can open what was embedded. */
function openAddress(address: string): string {
  if (!/^(?:https?:|\/|[\w.-]+(?:\/|\.\w+$))/i.test(address)) return "";
  return address
    .replace(/^\/\//, "https://")
    .replace(
      /youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]+)(?:.*?[?&;](?:start|t)=(\d+))?.*/,
      (_, film: string, start?: string) =>
        `youtube.com/watch?v=${film}${start === undefined ? "" : `&t=${start}s`}`,
    );
}

/** A title of a picture is only shown below a mouse. One that says no more than its description or its file's name is no loss. */
export function takeTitle(picture: Element, losses: TextLoss[]): void {
  const title = (picture.getAttribute("title") ?? "").trim();
  picture.removeAttribute("title");
  const names = [picture.getAttribute("alt") ?? "", decodeAddress(picture.getAttribute("src") ?? "")];
  if (title !== "" && !names.some((name) => lettersIn(name).includes(lettersIn(title))))
    losses.push({ kind: "picture-title", text: title });
}
