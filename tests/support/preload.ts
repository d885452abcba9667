/** Lets every Node process that the tests of a file start run a module first. */
export function preload(script: string): void {
  const option = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} ${option}`;
}
