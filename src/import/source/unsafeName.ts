/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

/** Why a file in an archive must not be written under its name, as the end of a sentence; undefined if it may. */
export function unsafeName(name: string): string | undefined {
  const parts = name.replace(/\/$/, "").split(/[/\\]/);
  if (/\p{Cc}/u.test(name)) return "which has an invisible character";
  if (/^(?:[a-z]:|[/\\])/i.test(name) || parts.includes("..")) return "which leads out of the archive";
  if (parts.some((part) => part === "" || part === ".")) return "which is no path";
  if (parts.some((part) => devices.test(part))) return "which Windows keeps for a device";
  return undefined;
}
