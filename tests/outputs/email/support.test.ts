import assert from "node:assert/strict";
import { test } from "node:test";
import { caniemail } from "caniemail";
import { anEmail, everything } from "./emailIssues.ts";

/** What one of the programs does not know, and why nothing is lost by it. */
const harmless: Readonly<Record<string, string>> = {
  "@media":
    "Dark colours and smaller headlines on phones: without, the email is light, and its headlines are larger.",
  "Chaining selectors": "As for @media, which they stand in.",
  outline: "MJML's reset of pictures in links, of which there are none.",
  opacity: "The preheader is hidden by other properties, too.",
  overflow: "As for opacity.",
  "text-decoration-color": "Headlines are underlined in ink, not in grey.",
  "text-decoration-thickness": "Headlines are underlined more thickly.",
  "text-underline-offset": "Headlines are underlined more closely.",
  transform: "There is none: caniemail takes text-transform for it.",
  "white-space": "Long lines of code are not broken, but pre keeps them as they are.",
  "word-spacing": "MJML sets it to what it is.",
};

test("Gmail, Outlook for Windows and Apple Mail support the HTML and CSS of an email, or lose nothing that matters", async () => {
  const { email } = await anEmail(everything);
  const { issues } = caniemail({
    clients: ["gmail.desktop-webmail", "gmail.ios", "gmail.android", "outlook.windows", "apple-mail.*"],
    html: email.html,
  });
  const unknown = new Set([...issues.errors.values()].flat().map(({ title }) => title));
  assert.deepEqual([...unknown].sort(), Object.keys(harmless).sort());
});
