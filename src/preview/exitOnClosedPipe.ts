/** Exits when the terminal is closed. Otherwise a preview that nobody sees would go on and keep its port. */
export function exitOnClosedPipe(): void {
  for (const output of [process.stdout, process.stderr]) output.on("error", () => process.exit(0));
}
