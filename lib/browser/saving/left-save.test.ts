import { beforeEach, expect, it, vi } from 'vitest';

/** A port as both ends see it: what the popup says reaches the background, and so does that it is gone. */
const ports = vi.hoisted(() => {
  const open: ((port: unknown) => void)[] = [];
  let end = () => {};
  let stop = () => {};
  return {
    open,
    closePopup: () => end(),
    stopBackground: () => stop(),
    connect({ name }: { name: string }) {
      const heard: ((message: unknown) => void)[] = [];
      const gone: (() => void)[] = [];
      const left: (() => void)[] = [];
      let isOpen = true;
      stop = () => {
        isOpen = false;
        for (const listener of left.splice(0)) listener();
      };
      end = () => {
        for (const listener of gone.splice(0)) listener();
      };
      for (const listener of open) {
        listener({
          name,
          onMessage: { addListener: (tell: (message: unknown) => void) => heard.push(tell) },
          onDisconnect: { addListener: (tell: () => void) => gone.push(tell) },
        });
      }
      return {
        onDisconnect: { addListener: (tell: () => void) => left.push(tell) },
        postMessage: (message: unknown) => {
          if (!isOpen) throw new Error('Attempting to use a disconnected port object');
          for (const listener of heard) listener(message);
        },
        disconnect: end,
      };
    },
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      connect: ports.connect,
      onConnect: { addListener: (listener: (port: unknown) => void) => ports.open.push(listener) },
    },
  },
}));
const { onPageLeft, saveOrLeave } = await import('./left-save');

const page = { tab: { id: 4, url: 'https://paper.example/ferry' } };
const saved = vi.fn();
beforeEach(() => {
  ports.open.length = 0;
  saved.mockClear();
  onPageLeft(saved);
});

it('has the background save the page when the popup is closed while it saves', () => {
  void saveOrLeave({ ...page, scope: 'selection' }, () => new Promise(() => undefined));
  expect(saved).not.toHaveBeenCalled();
  ports.closePopup();
  expect(saved).toHaveBeenCalledExactlyOnceWith({ ...page, scope: 'selection' });
});

it('leaves the background alone when the popup has saved, or has told that it could not', async () => {
  await saveOrLeave(page, async () => undefined);
  ports.closePopup();
  const failing = saveOrLeave(page, () => Promise.reject(new Error('full')));
  await expect(failing).rejects.toThrow('full');
  ports.closePopup();
  expect(saved).not.toHaveBeenCalled();
});

it('saves in the popup to the end when the background is stopped meanwhile', async () => {
  const saving = saveOrLeave(page, async () => ports.stopBackground());
  await expect(saving).resolves.toBeUndefined();
});

it('passes over the ports of other parts of the extension', () => {
  const port = ports.connect({ name: 'another' });
  port.postMessage(page);
  port.disconnect();
  expect(saved).not.toHaveBeenCalled();
});
