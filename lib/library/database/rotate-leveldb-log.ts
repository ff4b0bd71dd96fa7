/** The name of a database that exists for a moment at each opening of the library, and is always empty. */
const PASSING_NAME = 'throughline-log-turn';

/**
 * Has Chromium begin a new log for the databases of this extension, by making an empty database and deleting it: what
 * is deleted is compacted, and a compaction closes the log.
 *
 * A browser that dies in the middle of a write leaves half a record at the end of its log. The next start skips that
 * half, which is right, and then continues writing behind it, which is wrong: the start after that reads the new
 * records as the missing half, takes the database for corrupt, and deletes all of it
 * (https://github.com/google/leveldb/issues/1287). With a new log before the first write, nothing is ever written
 * behind half a record. It takes about 5 ms; other browsers keep no such log and lose nothing by it.
 *
 * It never fails: a library whose log could not be rotated is as good as it was.
 */
export function rotateLevelDbLog(factory: IDBFactory): Promise<void> {
  return new Promise((resolve) => {
    const remove = () => {
      const request = factory.deleteDatabase(PASSING_NAME);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    };
    try {
      const request = factory.open(PASSING_NAME);
      request.onerror = request.onblocked = () => resolve();
      request.onsuccess = () => {
        request.result.close();
        remove();
      };
    } catch {
      resolve();
    }
  });
}
