import { useEffect, useState } from 'preact/hooks';

/**
 * Gives how many items of a list are drawn: so many at once, and as many more in each later task, when the ones before are on the
 * screen. Drawing all of them in one task would be felt as a freeze.
 */
export function useDrawnInSteps(count: number, atOnce: number): number {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= count) return;
    const next = setTimeout(() => setDrawn(drawn + atOnce));
    return () => clearTimeout(next);
  }, [drawn, count, atOnce]);
  return Math.min(drawn, count);
}
