import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { chosenIn } from '../chosen-settings';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../settings';
import { SHARED_SETTINGS } from './connection-store';

type Values = Record<string, unknown>;

/** Settings that are the same on all machines: as they are, and as they were when sync last sent or stored them. */
export interface SharedSettings {
  current: Values;
  /** The settings as they were installed, for a machine that has not sent its own yet. */
  before: Values;
  isFirst: boolean;
}

const sharedSchema = v.object({ folder: v.string(), values: v.record(v.string(), v.unknown()) });

/** Gives the settings that sync sends to the library in this folder; none where they cannot be read. */
export async function readSharedSettings(folder: string): Promise<SharedSettings> {
  try {
    const current = chosenIn({ ...(await readSettings()) });
    const { success, output } = v.safeParse(sharedSchema, await storage.getItem(SHARED_SETTINGS));
    const isFirst = !success || output.folder !== folder;
    return { current, before: isFirst ? chosenIn({ ...DEFAULT_SETTINGS }) : output.values, isFirst };
  } catch (error) {
    console.error(error);
    return { current: {}, before: {}, isFirst: false };
  }
}

/**
 * Notes that these settings were sent, and takes over what is different on other machines, except what was changed here
 * meanwhile, and what this version does not know.
 */
export async function takeSharedSettings(
  folder: string,
  { current: before }: SharedSettings,
  told: Values,
): Promise<void> {
  if (!Object.keys(before).length) return;
  const { current } = await readSharedSettings(folder);
  const known: Values = chosenIn(told);
  const news = Object.keys(known).filter(
    (name) => isSame(known[name], told[name]) && isSame(current[name], before[name]),
  );
  const values = Object.fromEntries(news.map((name) => [name, known[name]]));
  // The settings are stored first: otherwise what is only noted as stored would be sent as a change of the reader's.
  if (news.length) await changeSettings(values);
  await storage.setItem(SHARED_SETTINGS, { folder, values: { ...before, ...values } });
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
