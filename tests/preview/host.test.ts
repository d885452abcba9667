import assert from "node:assert/strict";
import { networkInterfaces } from "node:os";
import { describe, test } from "node:test";
import { aDigest } from "../support/digest.ts";
import { startPreview } from "../support/preview.ts";
import { aFreePort } from "../support/servers/freePort.ts";
import { rawRequest, requestText } from "../support/servers/rawRequest.ts";
import { project, runCommand } from "../support/site.ts";

const root = aDigest();
const warning =
  "Warning: others on the network can read the preview, including drafts and items that are not published yet.";
const outside = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ internal, family }) => !internal && family === "IPv4")?.address;
const noNetwork = outside === undefined && "this machine has no address on a network";

describe("npm start --host", () => {
  test("0.0.0.0 serves on every address, lists them, and warns", { skip: noNetwork }, async () => {
    const [port, printed] = await startOn("0.0.0.0");
    assert.match(
      printed,
      new RegExp(`^Server at http://localhost:${port}/ and http://${outside}:${port}/`, "m"),
    );
    assert.ok(printed.includes(warning), printed);
    assert.equal(await statusAt(port, `${outside}:${port}`, outside), 200);
    assert.equal(await statusAt(port, "localhost"), 200);
    assert.equal(await statusAt(port, "evil.example", outside), 403);
  });

  test("with an address serves on that address and on this machine", { skip: noNetwork }, async () => {
    const [port, printed] = await startOn(String(outside));
    assert.ok(
      printed.includes(`Server at http://localhost:${port}/ and http://${outside}:${port}/\n`),
      printed,
    );
    assert.ok(printed.includes(warning), printed);
    assert.equal(await statusAt(port, `${outside}:${port}`, outside), 200);
    assert.equal(await statusAt(port, "localhost"), 200);
    assert.equal(await statusAt(port, "192.0.2.77", outside), 403);
  });

  test("localhost changes nothing", async () => {
    const [port, printed] = await startOn("localhost");
    assert.ok(printed.includes(`Server at http://localhost:${port}/\n`), printed);
    assert.ok(!printed.includes("Warning"), printed);
  });
});

const port = String(await aFreePort());
describe("npm start exits with 2 if", () => {
  for (const [words, message] of [
    [
      ["--host", "a b"],
      "--host a b is not an address. Give one of this machine, or 0.0.0.0 for all of them.",
    ],
    [
      ["--host", "evil@localhost"],
      "--host evil@localhost is not an address. Give one of this machine, or 0.0.0.0 for all of them.",
    ],
    [
      ["--host", "198.51.100.7"],
      "--host leads to 198.51.100.7, which is not an address of this machine. Give one that is, or 0.0.0.0 for all of them.",
    ],
    [["--port", "0"], "--port 0 is not a port: give a number from 1 to 65535."],
  ] as const)
    test(words.join(" "), async () => {
      const all = ["--root", root, "--port", port, ...words];
      assert.deepEqual(await runCommand("start", all), { exitCode: 2, output: `${message}\n` });
    });
});

async function startOn(host: string): Promise<[port: number, printed: string]> {
  const free = await aFreePort();
  const terminal = await startPreview(root, free, project, ["--host", host]);
  // What is printed with the address may come in a chunk of its own.
  await terminal.prints("pages");
  return [free, terminal.text()];
}

async function statusAt(port: number, host: string, address?: string): Promise<number> {
  return (await rawRequest(port, requestText("/", { Host: host }), address)).status;
}
