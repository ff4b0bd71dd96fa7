import * as v from 'valibot';
import type { Replica, Row } from '../../sync/engine/replica';
import { noticeChanges } from '../../sync/merge/notice';
import { newRecord, type RecordState, type RecordView } from '../../sync/merge/record';
import { shownElements } from '../../sync/merge/view';
import { comparableText } from '../../text/json';

/**
 * Settings by name, as another room keeps them. Lists of words are sets: what either of two machines adds is in both.
 */
export type SettingValues = Record<string, unknown>;

/** Settings as they are, and as they were when sync last sent or stored them. */
export interface SettingsNow {
  current: SettingValues;
  /** The settings as they were installed, for a machine that has not sent any yet. */
  before: SettingValues;
  isFirst: boolean;
}

/** The key of the record that holds the settings. */
const KEY = 'o:settings';

/** Notes what the reader changed in the settings. Noting it again changes nothing. */
export async function noteSettings(
  replica: Replica,
  { current, before, isFirst }: SettingsNow,
  now: number,
): Promise<void> {
  const changed = Object.keys(current).filter((name) => comparableText(current[name]) !== comparableText(before[name]));
  if (!changed.length) return;
  await replica.transact(async (tables) => {
    const row: Row = (await tables.row(KEY)) ?? { key: KEY, revision: 0, state: newRecord(KEY) };
    // If two machines chose differently before they met, the choice of the first stays.
    const at = isFirst ? -now : now;
    const view: RecordView = { fields: {}, texts: {}, sets: {} };
    for (const name of changed) {
      const [list, old] = [wordsIn(current[name]), wordsIn(before[name]) ?? []];
      if (list) view.sets[name] = elementsOf(row.state, name, list, old, at);
      else view.fields[name] = { value: current[name], at };
    }
    const memory = await tables.memory();
    const state = noticeChanges(row.state, view, { machine: memory.machine, number: memory.number + 1 });
    if (state === row.state) return;
    await tables.remember({ ...memory, number: memory.number + 1 });
    await tables.put([{ ...row, state, pending: 1, revision: row.revision + 1 }]);
  });
}

/** Gives the values that settings are to have because they are different on other machines. */
export async function toldSettings(
  replica: Replica,
  { current }: Pick<SettingsNow, 'current'>,
): Promise<SettingValues> {
  const state = await replica.transact(async (tables) => (await tables.row(KEY))?.state);
  const told: SettingValues = {};
  for (const [name, { value }] of Object.entries(state?.fields ?? {})) told[name] = value;
  for (const [name, set] of Object.entries(state?.sets ?? {})) told[name] = shownElements(set);
  const isNews = (name: string) => name in current && comparableText(told[name]) !== comparableText(current[name]);
  return Object.fromEntries(Object.entries(told).filter(([name]) => isNews(name)));
}

const wordsIn = (value: unknown): string[] | null => {
  const { success, output } = v.safeParse(v.array(v.string()), value);
  return success ? output : null;
};

/** Gives the words that are known, with those that the reader added since, and without those that they removed. */
function elementsOf({ sets }: RecordState, name: string, list: string[], before: string[], at: number) {
  const known = shownElements(sets[name]).filter((word) => list.includes(word) || !before.includes(word));
  const words = [...known, ...list.filter((word) => !known.includes(word))];
  return Object.fromEntries(words.map((word, i) => [word, { value: word, at: at + i }]));
}
