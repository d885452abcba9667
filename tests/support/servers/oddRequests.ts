import { randomFrom } from "../../../bench/digest/random.ts";
import { requestText } from "./rawRequest.ts";

const methods = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "POST",
  "OPTIONS",
  "CONNECT",
  "TRACE",
  "PATCH",
  "BREW",
  "get",
  "",
];
const hosts = [
  "localhost",
  "localhost",
  "localhost",
  "127.0.0.1",
  "[::1]",
  "evil.example",
  "",
  "localhost:99999",
  "[",
  "a b",
  "%",
  "\xff",
];
const parts = [
  ...[
    "/",
    "//",
    "/./",
    "/../",
    "..",
    ".",
    "%2f",
    "%2F..%2F",
    "%5c",
    "\\",
    "%2e%2e/",
    "..%c0%af",
    "%00",
    "%0d%0a",
    "%",
    "%f",
    "%ff",
  ],
  ...[
    "items",
    "rain",
    "index.html",
    "linked",
    "circle",
    "images",
    "digits.txt",
    "package.json",
    "email",
    "2021-w45",
    "topics",
    "water",
  ],
  ...[
    "issues",
    "organisations",
    "__proto__",
    "constructor",
    "?",
    "#",
    "?%",
    "*",
    ":",
    "é",
    "%C3%A9",
    "\x00",
    "\x01",
    " ",
    "~",
    "http:",
    "@",
  ],
  ...[
    "../outside/index.html",
    "%252e%252e%252f",
    "file:///etc/passwd",
    "x".repeat(300),
    "y/".repeat(200),
    "z".repeat(9_000),
  ],
];
const headers: readonly Readonly<Record<string, string>>[] = [
  {},
  {},
  { Range: "bytes=0-3" },
  { Range: "bytes=9-1,x,-0" },
  { Range: "lines=1" },
  { "If-None-Match": "*" },
  { "If-Modified-Since": "yesterday" },
  { "Content-Length": "5" },
  { "Transfer-Encoding": "chunked" },
  { Origin: "null" },
  { Origin: "http://" },
  { Expect: "100-continue" },
  { Expect: "x" },
  { Connection: "Upgrade", Upgrade: "websocket" },
  { Connection: "Upgrade", Upgrade: "h2c" },
  { "X-Long": "x".repeat(20_000) },
  { "Sec-Fetch-Site": "\xff" },
];

/** So many requests as no browser sends them, the same ones each time. */
export function oddRequests(count: number): string[] {
  const { pick, between, chance } = randomFrom(2021);
  return Array.from({ length: count }, () => {
    const path = Array.from({ length: between(1, 6) }, () => pick(parts)).join("");
    const target = chance(0.1) ? path : `/${path}`;
    const text = requestText(target, { Host: pick(hosts), ...pick(headers) }, pick(methods));
    return chance(0.05) ? text.slice(0, between(0, text.length)) : text;
  });
}
