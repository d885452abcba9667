import assert from "node:assert/strict";
import { test } from "node:test";
import { readBody } from "../../../src/content/markdown/body.ts";

const said = (href: string) =>
  readBody(`[Rain](${href})`, "/items/rain/", 0).findings.map(({ message, hint }) => `${message} ${hint}`);

for (const href of [
  "irc://irc.libera.chat/rain",
  "ircs://irc.libera.chat:6697/rain",
  "xmpp:board@river.example",
  "matrix:r/rain:river.example",
  "sip:board@river.example",
  "geo:51.5,-0.12",
  "webcal://river.example/calendar.ics",
  "magnet:?xt=urn:btih:abc",
  "news:uk.rain",
  "gemini://river.example/",
  "ssh://git@river.example/rain",
  "bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W",
  "doi:10.1000/182",
  "FTP://river.example/",
])
  test(`${href} is an address`, () => assert.deepEqual(said(href), []));

for (const [href, text] of [
  [
    "htps://river.example",
    "`htps://river.example` is not a web address: there is no scheme `htps:`. Did you mean `https`?",
  ],
  [
    "malto:a@river.example",
    "`malto:a@river.example` is not a web address: there is no scheme `malto:`. Did you mean `mailto`?",
  ],
  ["about:blank", "`about:blank` is not a web address: there is no scheme `about:`. Begin it with https://."],
] as const)
  test(`${href} is not an address`, () => assert.deepEqual(said(href), [text]));
