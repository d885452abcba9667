const failures = new Map<string, number>();

/**
 * Loads a module of the site. Browsers remember that a module could not be loaded, so another attempt uses another address. Throws if it cannot
 * be loaded.
 */
export async function importModule<T>(address: string): Promise<T> {
  const failed = failures.get(address) ?? 0;
  try {
    return (await import(failed > 0 ? `${address}?again=${failed}` : address)) as T;
  } catch (error) {
    failures.set(address, failed + 1);
    throw error;
  }
}
