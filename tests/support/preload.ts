/** Makes every Node process that a test file starts run a module first. */
export function preload(script: string): void {
  const option = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} ${option}`;
}
