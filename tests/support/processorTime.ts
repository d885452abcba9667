/** The result of some work, and the processor time in seconds that it takes in this process, whatever else the machine does. */
export function processorTime<T>(work: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1_000_000 };
}
