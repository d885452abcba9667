/** A pattern for texts in which a `*` stands for any characters. */
export function wildcard(text: string, flags = "u"): RegExp {
  const parts = text.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, flags);
}
