import { readFileSync } from 'node:fs';
import { peoplePackOf } from '../../../languages/packs';
import { decodePeopleModel } from '../tagger/model';
import { type LearntPeople, learntPeople } from '../worldwide/learnt-people';

/** Loads the people model of a language from the file that ships; it throws when there is no such file. */
export async function learntIn(lang: string): Promise<LearntPeople> {
  const pack = peoplePackOf(lang);
  if (!pack) throw new Error(`No people are learnt in ${lang}.`);
  const file = readFileSync(new URL(`../../../../public/models/${pack.file}.bin`, import.meta.url));
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  return learntPeople((await pack.words()).people, decodePeopleModel(bytes));
}
