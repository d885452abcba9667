/*
 * Names that the file systems of other editors do not allow.
 */

/** Windows has devices with these names, with any ending. */
const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|con(?:in|out)\$|clock\$)(?:\..*)?$/i;

/** Whether Windows keeps a name, such as `con` or `aux.md`, for itself. */
export function isReservedName(name: string): boolean {
  return devices.test(name);
}
