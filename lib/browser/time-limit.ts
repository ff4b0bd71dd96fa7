/** The library waits with limits, too, and may not ask this room: the wait itself is on the ground floor. */
export { TimeLimitError, withLimit } from '../text/time-limit';
