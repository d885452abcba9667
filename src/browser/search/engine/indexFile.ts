import { sitePath } from "../sitePath.ts";

/** Every file of the index begins with this when it is unzipped. */
const SIGNATURE = "pagefind_dcd";

/** Loads a file of the index, and unzips it if the server has not. Throws if there is no such file. */
export async function fetchIndexFile(path: string): Promise<Uint8Array> {
  const response = await fetch(`${sitePath}/pagefind/${path}`);
  if (!response.ok) throw new Error(`${path} could not be loaded: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const isZipped = new Uint8Array(bytes)[0] === 0x1f;
  return new Uint8Array(isZipped ? await unzipped(bytes) : bytes).subarray(SIGNATURE.length);
}

function unzipped(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
