import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SyncTarget } from './connection-store';

const chrome = vi.hoisted(() => {
  const listeners: Record<string, (given?: unknown) => unknown> = {};
  const event = (name: string) => ({
    addListener: (listener: (given?: unknown) => unknown) => {
      listeners[name] = listener;
    },
  });
  const alarms = new Set<string>();
  return { listeners, event, alarms, sent: [] as unknown[], target: { value: null as unknown } };
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onMessage: chrome.event('message'),
      onStartup: chrome.event('startup'),
      sendMessage: async (message: unknown) => chrome.sent.push(message),
    },
    alarms: {
      onAlarm: chrome.event('alarm'),
      get: async (name: string) => (chrome.alarms.has(name) ? { name } : undefined),
      create: async (name: string) => void chrome.alarms.add(name),
      clear: async (name: string) => chrome.alarms.delete(name),
    },
  },
}));
vi.mock('wxt/utils/storage', () => ({ storage: { getItem: async () => chrome.target.value } }));

const { askForSync, createSyncSchedule } = await import('./sync-messages');
const TARGET: SyncTarget = {
  address: 'https://dav.example/',
  folder: 'https://dav.example/throughline-x/',
  user: 'mira',
  password: 'p',
  identities: ['KEY'],
  keyFile: 'keys-000001-abcdef.age',
  name: 'Study',
  browser: 'Firefox',
  pictures: false,
};
const run = vi.fn(async () => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  run.mockClear();
  chrome.alarms.clear();
  chrome.sent.length = 0;
  chrome.target.value = TARGET;
  createSyncSchedule(run).listen();
});
afterEach(() => vi.useRealTimers());

describe('a sync', () => {
  it('runs once for many changes, soon after the last, and from then on from time to time', async () => {
    for (let i = 0; i < 5; i++) chrome.listeners.message('sync');
    await vi.runAllTimersAsync();
    expect(run.mock.calls).toEqual([[TARGET]]);
    expect([...chrome.alarms]).toEqual(['sync']);
    chrome.listeners.alarm({ name: 'sync' });
    chrome.listeners.alarm({ name: 'another' });
    await vi.runAllTimersAsync();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('is begun at once where the reader waits for it', async () => {
    chrome.listeners.message('sync');
    await askForSync('at once');
    chrome.listeners.message(chrome.sent[0]);
    await vi.advanceTimersByTimeAsync(0);
    expect(run).toHaveBeenCalledOnce();
    await vi.runAllTimersAsync();
    expect(run).toHaveBeenCalledOnce();
  });

  it('is begun when the browser starts, and not by what others say', async () => {
    chrome.listeners.message('fetch-pictures');
    await vi.runAllTimersAsync();
    expect(run).not.toHaveBeenCalled();
    chrome.listeners.startup();
    await vi.runAllTimersAsync();
    expect(run).toHaveBeenCalledOnce();
  });

  it('does not run, nor is asked for, while it is off', async () => {
    chrome.target.value = null;
    chrome.alarms.add('sync');
    await askForSync();
    expect(chrome.sent).toEqual([]);
    chrome.listeners.alarm({ name: 'sync' });
    await vi.runAllTimersAsync();
    expect(run).not.toHaveBeenCalled();
    expect([...chrome.alarms]).toEqual([]);
  });

  it('is asked for while it is on', async () => {
    await askForSync();
    expect(chrome.sent).toEqual(['sync']);
  });
});
