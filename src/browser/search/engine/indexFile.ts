import { sitePath } from "../sitePath.ts";

/** Every file of the index begins with this when it is unzipped. */
const SIGNATURE = "pagefind_dcd";

/** Loads a file of the index, and unzips it if the server has not. Throws if there is no such file, also if the server answers with a page instead. */
export async function fetchIndexFile(path: string): Promise<Uint8Array> {
  const response = await fetch(`${sitePath}/pagefind/${path}`);
  if (!response.ok) throw new Error(`${path} could not be loaded: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const isZipped = new Uint8Array(bytes)[0] === 0x1f;
  const content = new Uint8Array(isZipped ? await unzipped(bytes) : bytes);
  const signature = new TextDecoder().decode(content.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error(`${path} is no file of the index`);
  return content.subarray(SIGNATURE.length);
}

function unzipped(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
