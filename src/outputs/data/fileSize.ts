/** The size of a file for readers: "312 bytes", "4.2 kB", "12 MB". Units are decimal, as in file managers. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)}\u00a0${unit}`;
}
