import type { ComponentChildren } from "preact";

export interface FactProps {
  readonly name: ComponentChildren;
  readonly className?: string;
  readonly id?: string | undefined;
  /** The direction of what is said. */
  readonly dir?: "rtl" | undefined;
  readonly children: ComponentChildren;
}

/** A row of a `dl`: a name, and what is said of it. */
export function Fact({ name, className, id, dir, children }: FactProps) {
  return (
    <div class={className} id={id}>
      <dt>{name}</dt> <dd dir={dir}>{children}</dd>
    </div>
  );
}
