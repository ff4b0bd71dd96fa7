/** Why a people model could not be used. */
export class PeopleModelError extends Error {
  constructor(detail: string) {
    super(`The people model cannot be read: ${detail}`);
    this.name = 'PeopleModelError';
  }
}

/** The trained recogniser of people's names, decoded: views on the bytes it came in. */
export interface PeopleModel {
  version: number;
}

const MAGIC = 0x31504c54;

/** Reads a model of `public/models/`. Throws `PeopleModelError` when the bytes are no model, or a damaged one. */
export function decodePeopleModel(bytes: ArrayBuffer): PeopleModel {
  if (bytes.byteLength < 16) throw new PeopleModelError('too short');
  const header = new DataView(bytes);
  if (header.getUint32(0, true) !== MAGIC) throw new PeopleModelError('not a people model');
  return { version: header.getUint32(4, true) };
}
