import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as v from 'valibot';

/**
 * The keys of a library: files are encrypted to the first; the others are those of earlier passphrases, for files that are
 * not rewritten yet. They are kept on the reader's machines, and on the server in a file that the passphrase opens.
 */
export type Identities = readonly [string, ...string[]];

const keyFileSchema = v.object({
  format: v.literal('throughline-key'),
  version: v.literal(1),
  identities: v.pipe(v.tupleWithRest([v.string()], v.string()), v.maxLength(100)),
});

/** Makes a new key; the earlier ones stay with it. */
export async function newIdentities(before: readonly string[] = []): Promise<Identities> {
  return [await generateX25519Identity(), ...before];
}

/** Makes a file of the keys that only the passphrase opens. It takes a second, and so does each guess at the passphrase. */
export async function sealKeys(
  identities: Identities,
  passphrase: string,
  workFactor?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  return plain(await encrypter.encrypt(JSON.stringify({ format: 'throughline-key', version: 1, identities })));
}

/** Gives the keys in such a file; null when the passphrase does not open it. */
export async function openKeys(file: Uint8Array, passphrase: string): Promise<Identities | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return v.parse(keyFileSchema, JSON.parse(await decrypter.decrypt(file, 'text'))).identities;
  } catch {
    return null;
  }
}

/** Makes files unreadable for the server, and readable again. */
export interface Cipher {
  encrypt(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws when the bytes are damaged, or of another library */
  decrypt(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** Encrypts to the first of the keys, and opens what was encrypted to any of them. */
export async function cipherOf(identities: Identities): Promise<Cipher> {
  const recipient = await identityToRecipient(identities[0]);
  return {
    encrypt: async (bytes) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      return plain(await encrypter.encrypt(bytes));
    },
    decrypt: async (bytes) => {
      const decrypter = new Decrypter();
      for (const identity of identities) decrypter.addIdentity(identity);
      return plain(await decrypter.decrypt(bytes));
    },
  };
}

/** Gives bytes in a buffer of their own, as requests need them. */
const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
