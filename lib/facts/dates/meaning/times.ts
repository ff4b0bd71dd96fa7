import type { TimeKind } from '../../../languages/time-words';
import { pad } from '../../../text/calendar';
import { numeric, type Slots } from '../reading/grammar';
import { dayOf, unitOf } from './relative-dates';
import type { Resolver } from './resolver';
import { duration, length, unresolved } from './values';

function clock(slots: Slots): string | null {
  const text = slots.CLOCK ?? slots.NOON;
  let hour: number;
  let minute: string | null = null;
  if (typeof text === 'string') {
    const [h, m] = text.split(/[:.]/);
    hour = Number(h);
    minute = m;
  } else if (typeof slots.MILITARY === 'number') {
    hour = Math.floor(slots.MILITARY / 100);
    minute = pad(slots.MILITARY % 100, 2);
  } else {
    const spoken = numeric(slots.HOUR) ?? numeric(slots.NUM);
    if (spoken === null || spoken > 24 || !Number.isInteger(spoken)) return null;
    hour = spoken;
  }
  const half = slots.AMPM === 12 || slots.PART === 'AF' || slots.PART === 'EV' || slots.PART === 'NI' ? 12 : 0;
  if (slots.AMPM !== undefined && hour > 12) return null;
  if (half === 12 && hour < 12) hour += 12;
  if (half === 0 && slots.AMPM === 0 && hour === 12) hour = 0;
  return `T${pad(hour, 2)}:${minute ?? '00'}${slots.ZONE === 0 ? 'Z' : ''}`;
}

/** Times of day, lengths, repeated times and vague words: none is a date on a timeline, but a time may include one. */
export const TIMES: Readonly<Partial<Record<TimeKind, Resolver>>> = {
  part(slots, anchors, tense) {
    const found = dayOf(slots, anchors, tense);
    if (!found) return null;
    const edtf = slots.VAGUE === 1 ? null : found.edtf;
    return { ...found, edtf, type: 'TIME', value: `${found.value}T${slots.PART}` };
  },
  time(slots, anchors, tense) {
    const time = clock(slots);
    if (time === null) return null;
    const named = slots.DEICTIC !== undefined || slots.WEEKDAY !== undefined || slots.MONTH !== undefined;
    const found = dayOf(slots, anchors, tense);
    if (!found) return { type: 'TIME', value: time, edtf: null, explicit: false };
    return { type: 'TIME', value: `${found.value}${time}`, edtf: named ? found.edtf : null, explicit: found.explicit };
  },
  duration(slots) {
    if (slots.UNIT === 's' && slots.NUM === undefined) return null;
    let count = numeric(slots.NUM) ?? 1;
    if (slots.half && slots.and === undefined && slots.NUM === undefined) count = 0.5;
    else if (slots.half) count += 0.5;
    return duration(length(count, unitOf(slots)));
  },
  vagueduration(slots) {
    return duration(length(null, unitOf(slots)), false);
  },
  set(slots) {
    let value = 'XXXX';
    if (typeof slots.PERIODIC === 'string') value = slots.PERIODIC;
    else if (slots.UNIT !== undefined || slots.UNITS !== undefined)
      value = length(numeric(slots.NUM) ?? 1, unitOf(slots));
    else {
      const target = numeric(slots.WEEKDAY) ?? numeric(slots.WEEKDAYS);
      const part = slots.PART ?? slots.PARTS;
      value = `${target === null ? 'XXXX-XX-XX' : `XXXX-WXX-${target}`}${part === undefined ? '' : `T${part}`}`;
    }
    return { type: 'SET', value, edtf: null, explicit: true };
  },
  ref(slots) {
    return unresolved(String(slots.VALUE));
  },
};
