/** The texts of a list, or of a text with commas or semicolons between them. */
export function listIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => nameIn(each) ?? []);
  const text = nameIn(value);
  return text === undefined ? [] : text.split(/\s*[,;]\s*/).filter(Boolean);
}

/** A name: a text, or the name in a group such as `{ name: Ann, url: … }`. */
function nameIn(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "name" in value ? textIn(value.name) : textIn(value);
}

/** A value as a text; undefined if it is none, or empty. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (value instanceof Date) return value.toISOString(); // TOML keeps the offset that was written.
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** Whether a field says anything. */
export function isFilled<T>(value: T): value is NonNullable<T> {
  return (
    value !== undefined &&
    value !== null &&
    (value as unknown) !== "" &&
    !(Array.isArray(value) && value.length === 0)
  );
}
