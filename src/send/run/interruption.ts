/** Aborts when somebody presses Ctrl-C, or the system wants the process to end. A second time, it ends at once. */
export function stopOnSignal() {
  const controller = new AbortController();
  const stop = () => {
    console.error("\nWaiting for messages in progress…");
    controller.abort();
    end();
  };
  const end = () => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, stop);
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, stop);
  return { signal: controller.signal, end };
}
