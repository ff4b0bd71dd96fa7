// A finder is run over all texts again and again for so long: until the engine has compiled what it will.
const SECONDS = 4;

/**
 * Megabytes a second (UTF-8) at which `pass` goes over `texts`: the best of its passes, in processor time, for what else
 * the machine does is not the finder's. A slow finder passes once.
 */
export function megabytesPerSecond(texts: readonly string[], pass: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let spent = 0; spent < SECONDS; ) {
    const start = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    best = Math.min(best, seconds);
    spent += seconds;
  }
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6 / best;
}
