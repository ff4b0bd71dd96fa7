import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { openOffscreenDocument } from '../offscreen/offscreen-document';
import { readSyncTarget, type SyncTarget, syncTargetSchema } from './connection-store';
import type { SharedSettings } from './shared-settings';

const ASK = 'sync';
const ASK_AT_ONCE = 'sync-at-once';
const ALARM = 'sync';
/**
 * Minutes between two syncs while the browser runs, and milliseconds between a change and its sync: more changes often
 * follow.
 */
const EVERY = 30;
const SOON = 3000;

const settingsSchema = v.record(v.string(), v.unknown());
const runSchema = v.object({
  message: v.literal('runSync'),
  target: syncTargetSchema,
  settings: v.object({ current: settingsSchema, before: settingsSchema, isFirst: v.boolean() }),
});

/** Has the background sync, if the reader has turned sync on: soon, or at once where the reader waits for it. */
export async function askForSync(when: 'soon' | 'at once' = 'soon'): Promise<void> {
  if (!(await readSyncTarget())) return;
  await browser.runtime.sendMessage(when === 'soon' ? ASK : ASK_AT_ONCE).catch(() => undefined);
}

/**
 * Calls `run` in the background soon after it is asked for, when the browser starts, and from time to time, while sync
 * is on.
 */
export function createSyncSchedule(run: (target: SyncTarget) => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = async () => {
    const target = await readSyncTarget();
    if (!target) return void (await browser.alarms.clear(ALARM));
    // A browser may forget alarms when it ends.
    if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
    await run(target);
  };
  const within = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void now().catch(console.error), milliseconds);
  };
  const soon = () => within(SOON);
  return {
    soon,
    listen(): void {
      browser.runtime.onMessage.addListener((message: unknown) => {
        if (message === ASK) soon();
        if (message === ASK_AT_ONCE) within(0);
      });
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === ALARM) soon();
      });
      browser.runtime.onStartup.addListener(soon);
    },
  };
}

/** Has the offscreen document sync, in Chromium's background; the sync continues when the background dies. */
export async function syncOffscreen(
  target: SyncTarget,
  settings: SharedSettings,
): Promise<Record<string, unknown> | null> {
  await openOffscreenDocument();
  const request = { message: 'runSync', target, settings } satisfies v.InferOutput<typeof runSchema>;
  // The document has no settings, so that new values of them come back. If nobody is there to take them, the next sync
  // sends them again.
  return v.parse(v.fallback(v.nullable(settingsSchema), null), await browser.runtime.sendMessage(request));
}

/** Calls back, in the offscreen document, when it is to sync. */
export function onSyncRun(
  run: (target: SyncTarget, settings: SharedSettings) => Promise<Record<string, unknown> | null>,
): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { tab?: unknown }) => {
    const parsed = v.safeParse(runSchema, raw);
    if (sender.tab !== undefined || !parsed.success) return undefined;
    return run(parsed.output.target, parsed.output.settings);
  });
}
