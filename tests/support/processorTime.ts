/** What something gives, and the seconds of processor time that it takes here: other processes on the machine do not count. */
export function processorTime<T>(work: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1_000_000 };
}
