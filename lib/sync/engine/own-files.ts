import { parseFileName, randomName } from '../files/file-name';
import type { StoredFile } from '../storage';
import type { SyncParts } from './parts';
import type { Memory, Replica } from './replica';
import { adopt, sendAgain } from './send';

/** The size of a file of which it is not known whether it was written. */
export const UNFINISHED = 0;

/** Changes what a machine remembers, in one transaction. */
export function change(replica: Replica, next: (memory: Memory) => Memory): Promise<void> {
  return replica.transact(async (tables) => tables.remember(next(await tables.memory())));
}

/**
 * Compares this machine's files with those that are there. A file that it did not write shows that another machine uses its
 * name (its profile was copied): it then takes another. When all are gone, it was removed from the list of machines, and is a
 * new one. When some are gone or damaged, it sends again what was in them. It also sends what only machines sent whose files
 * are gone.
 */
export async function settleOwnFiles({ replica, storage }: SyncParts, listed: readonly StoredFile[]): Promise<void> {
  const memory = await replica.transact((tables) => tables.memory());
  const own = listed.filter(({ name }) => parseFileName(name)?.machine === memory.machine);
  const strange = own.filter(({ name }) => !Object.hasOwn(memory.files, name));
  const wasThere = Object.values(memory.files).some((size) => size !== UNFINISHED);
  const isRemoved = wasThere && !own.length;
  if (strange.length || isRemoved) await becomeAnother(replica, strange);
  else await settleSizes(replica, storage, memory, own);
  const there = new Set(listed.map(({ name }) => parseFileName(name)?.machine));
  const gone = Object.keys(memory.peers).filter((peer) => !there.has(peer));
  if (isRemoved) gone.push(memory.machine);
  if (!gone.length) return;
  await adopt(replica, (machine) => gone.includes(machine));
  await change(replica, ({ peers, ...rest }) => ({
    ...rest,
    peers: Object.fromEntries(Object.entries(peers).filter(([peer]) => !gone.includes(peer))),
  }));
}

function becomeAnother(replica: Replica, strange: readonly StoredFile[]): Promise<void> {
  return change(replica, ({ machine, peers, ...memory }) => {
    const numbers = strange.flatMap(({ name }) => parseFileName(name)?.number ?? []);
    const read = Math.min(...numbers) - 1;
    const twin = strange.length ? { [machine]: { read, done: [], name: '', browser: '', at: 0 } } : {};
    return { ...memory, machine: randomName(), file: 0, files: {}, peers: { ...peers, ...twin } };
  });
}

async function settleSizes(
  replica: Replica,
  storage: SyncParts['storage'],
  memory: Memory,
  own: readonly StoredFile[],
): Promise<void> {
  const sizes = new Map(own.map(({ name, size }) => [name, size]));
  const lost = Object.entries(memory.files).filter(([name, size]) => size === UNFINISHED || sizes.get(name) !== size);
  if (!lost.length) return;
  const numbers = lost.flatMap(([name]) => parseFileName(name)?.number ?? []);
  await sendAgain(replica, numbers);
  for (const [name] of lost) if (sizes.has(name)) await storage.remove(name);
  const names = new Set(lost.map(([name]) => name));
  await change(replica, ({ files, ...rest }) => ({
    ...rest,
    files: Object.fromEntries(Object.entries(files).filter(([name]) => !names.has(name))),
  }));
}
