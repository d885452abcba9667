import type { ComponentChildren } from "preact";
import { fileSize } from "../../../src/outputs/data/fileSize.ts";
import type { RenderContext } from "../../renderContext.ts";

interface FileLinkProps {
  readonly address: string;
  readonly context: RenderContext;
  readonly children: ComponentChildren;
}

/** A link to a file of the data, with its size where that is known. */
export function FileLink({ address, context, children }: FileLinkProps) {
  const size = context.dataSizes.get(address);
  return (
    <>
      <a href={address}>{children}</a>
      {size !== undefined && <span class="dateline"> {fileSize(size)}</span>}
    </>
  );
}
