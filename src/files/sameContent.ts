import { closeSync, openSync, readSync, statSync } from "node:fs";

/** In bytes. */
const blockSize = 1 << 20;

/** Whether two files have the same content. It is read in blocks, so that large files need little memory. False if there is no second file. */
export function sameContent(path: string, other: string): boolean {
  if (statSync(path).size !== statSync(other, { throwIfNoEntry: false })?.size) return false;
  const files = [openSync(path, "r"), openSync(other, "r")] as const;
  const blocks = files.map(() => Buffer.alloc(blockSize)) as [Buffer, Buffer];
  try {
    for (;;) {
      const [length, otherLength] = [readSync(files[0], blocks[0]), readSync(files[1], blocks[1])];
      if (length !== otherLength || blocks[0].compare(blocks[1], 0, length, 0, length) !== 0) return false;
      if (length === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}
