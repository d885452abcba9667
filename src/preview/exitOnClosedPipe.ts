/**
 * Ends this process when what it says can't be written any more, as its terminal was closed: a preview that nobody sees would go on, and
 * hold its port.
 */
export function exitOnClosedPipe(): void {
  for (const output of [process.stdout, process.stderr]) output.on("error", () => process.exit(0));
}
