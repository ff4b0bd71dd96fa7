import * as v from 'valibot';
import type { Replica, Row } from '../../sync/engine/replica';
import { textOf } from '../../sync/merge/join';
import { noticeChanges } from '../../sync/merge/notice';
import { newRecord, type RecordState, type RecordView } from '../../sync/merge/record';
import { shownElements } from '../../sync/merge/view';

/** Settings by name, as another room keeps them. Lists of words are sets: what two machines put in is in both. */
export type SettingValues = Record<string, unknown>;

/** Settings as they are, and as they were when sync last told of them or stored them. */
export interface SettingsNow {
  current: SettingValues;
  /** As they were installed, for a machine that has not told of them yet. */
  before: SettingValues;
  isFirst: boolean;
}

/** The key of the record that the settings are. */
const KEY = 'o:settings';

/** Notes what the reader changed in the settings. To note it again changes nothing. */
export async function noteSettings(
  replica: Replica,
  { current, before, isFirst }: SettingsNow,
  now: number,
): Promise<void> {
  const changed = Object.keys(current).filter((name) => textOf(current[name]) !== textOf(before[name]));
  if (!changed.length) return;
  await replica.transact(async (tables) => {
    const row: Row = (await tables.row(KEY)) ?? { key: KEY, revision: 0, state: newRecord(KEY) };
    // Of what two machines chose before they met, that of the first stays.
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

/** What the settings are to be that are otherwise on other machines. */
export async function toldSettings(
  replica: Replica,
  { current }: Pick<SettingsNow, 'current'>,
): Promise<SettingValues> {
  const state = await replica.transact(async (tables) => (await tables.row(KEY))?.state);
  const told: SettingValues = {};
  for (const [name, { value }] of Object.entries(state?.fields ?? {})) told[name] = value;
  for (const [name, set] of Object.entries(state?.sets ?? {})) told[name] = shownElements(set);
  const isNews = (name: string) => name in current && textOf(told[name]) !== textOf(current[name]);
  return Object.fromEntries(Object.entries(told).filter(([name]) => isNews(name)));
}

const wordsIn = (value: unknown): string[] | null => {
  const { success, output } = v.safeParse(v.array(v.string()), value);
  return success ? output : null;
};

/** The words that are known, with those that the reader put in since, and without those that they took out. */
function elementsOf({ sets }: RecordState, name: string, list: string[], before: string[], at: number) {
  const known = shownElements(sets[name]).filter((word) => list.includes(word) || !before.includes(word));
  const words = [...known, ...list.filter((word) => !known.includes(word))];
  return Object.fromEntries(words.map((word, i) => [word, { value: word, at: at + i }]));
}
