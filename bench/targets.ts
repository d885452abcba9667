/** What our time may be at most of the peer's, and in seconds. */
export interface Target {
  readonly ratio?: number | undefined;
  readonly most?: number | undefined;
}

export interface Targets {
  /** The whole site with nothing cached, and after an edit; the peer builds with nothing cached both times. */
  readonly cold?: Target;
  readonly edited?: Target;
  /** MB of all processes together. */
  readonly memory?: number;
  /** kB that the first search of a reader loads. */
  readonly firstSearch?: number;
}

/** The targets of each size. Other sizes have none. */
export const targetsFor = (items: number): Targets => targets[items] ?? {};

const edited = { ratio: 0.7, most: 0.8 };
const targets: Readonly<Record<number, Targets>> = {
  30: { cold: { ratio: 1.5 }, edited },
  100: { cold: { ratio: 1.5 }, edited, memory: 200 },
  1000: { cold: { ratio: 1 }, edited, firstSearch: 180 },
  10000: { cold: { ratio: 0.6 }, edited: { ratio: 0.1 }, firstSearch: 300 },
  100000: { memory: 1500, firstSearch: 800 },
};

/** Seconds that a command may take at 100 items. */
export const commandTargets = { check: 0.5, ready: 1, seen: 0.4, help: 0.15 } as const;
