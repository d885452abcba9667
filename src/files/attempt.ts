/** The result of a function; undefined if it throws. For calls whose every error means that there is no such thing. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
