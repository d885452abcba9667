import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { WebSocket } from "ws";
import { openLiveReload } from "../../src/preview/liveReload.ts";
import { until } from "../support/until.ts";

const live = await openLiveReload();
const server = createServer().on("upgrade", live.connect).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const sockets: WebSocket[] = [];
after(() => {
  for (const socket of sockets) socket.terminate();
  server.close();
});

/** A page that is open in a browser, and the versions that it was told of. */
function openPage(address: string) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${address}`);
  sockets.push(socket);
  const told: string[] = [];
  socket.on("message", (data) => told.push(String(data)));
  const hears = (count: number) => until(`${address} hears of a version`, () => told.length >= count);
  return { socket, told, hears };
}

const servedAt = (address: string) => /data-version="([^"]+)"/.exec(live.script(address))?.[1];
const [front, item] = [openPage("/"), openPage("/items/caf%C3%A9/?print")];

test("Live reload knows the addresses of the pages that are open", async () => {
  await Promise.all([front.hears(1), item.hears(1)]);
  assert.deepEqual(live.open().sort(), ["/", "/items/café/"]);
  assert.deepEqual(front.told, [servedAt("/")]);
});

test("A page that is up to date before the others is reloaded at once, and not again with the others", async () => {
  const before = servedAt("/");
  live.reloadFirst(["/items/café/"]);
  await Promise.all([front.hears(2), item.hears(2)]);
  const [newer] = item.told.slice(-1);
  assert.notEqual(newer, before);
  assert.equal(servedAt("/items/café/"), newer, "the page is served with the version that it hears of");
  assert.deepEqual([front.told.at(-1), servedAt("/")], [before, before], "the others stay");
  live.reload();
  await Promise.all([front.hears(3), item.hears(3)]);
  assert.deepEqual([front.told.at(-1), item.told.at(-1)], [newer, newer], "now the others are reloaded");
  assert.equal(servedAt("/"), newer);
});

test("All pages are reloaded if none was up to date before the others", async () => {
  const before = servedAt("/");
  live.reload();
  await Promise.all([front.hears(4), item.hears(4)]);
  assert.notEqual(front.told.at(-1), before);
  assert.equal(front.told.at(-1), item.told.at(-1));
});

test("A page that was closed is not open any more", async () => {
  item.socket.terminate();
  await until("the connection is closed", () => live.open().length === 1);
  assert.deepEqual(live.open(), ["/"]);
});
