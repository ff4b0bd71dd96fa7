import { type ReadonlySignal, signal } from '@preact/signals';
import { HOUR_MS } from '../../lib/text/calendar';

/**
 * Gives the moment that "today" and "2 hours ago" are told from, kept up to date while a page is open. It is asked anew when the
 * page becomes visible, at midnight where the reader is, and every hour: on a machine that sleeps past midnight the timer is late.
 */
export function createNow(): ReadonlySignal<Date> {
  const now = signal(new Date());
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, Math.min(HOUR_MS, nextMidnight(now.value) - now.value.getTime()));
  };
  const ask = () => {
    now.value = new Date();
    wait();
  };
  wait();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask();
  });
  return now;
}

/** Gives the beginning of the next day where the reader is, in milliseconds since 1970. */
const nextMidnight = (now: Date) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
