import * as v from 'valibot';
import type { PageSnapshot } from '../../article/snapshot/snapshot';
import { snapshotSchema } from '../../article/snapshot/snapshot-schema';
import type { LibraryErrorCode } from '../../library/database/errors';
import { problemSchema, type ReadingProblem } from '../problem';

/** Asks for the article of a copied page to be kept. */
export interface SaveRequest {
  /** The time of the save, in milliseconds since 1970. No two saves have the same, so that it is also their name. */
  savedAt: number;
  withPictures: boolean;
  snapshot: PageSnapshot;
  /** Keeps what is selected in place of the article. */
  scope?: 'selection';
}

/** Asks for a link to be kept: the page behind it was not read. */
export interface LinkRequest {
  /** The time of the save, as for a page. */
  savedAt: number;
  url: string;
  /** The words of the link; '' for none. */
  title: string;
}

/** The result of a save. `failed` with `unknown` is an error that nobody foresaw. */
export type SaveOutcome =
  | { outcome: 'saved' }
  | { outcome: 'problem'; kind: ReadingProblem }
  | { outcome: 'failed'; code: LibraryErrorCode | 'unknown' };

/** The reason why a save kept nothing. `interrupted`: the browser stopped it; `late`: it did not answer. */
export type FailedState = Exclude<SaveOutcome, { outcome: 'saved' }> | { outcome: 'interrupted' } | { outcome: 'late' };

/**
 * The messages of the background to the offscreen document: that a save will come, that it is to save, or the question
 * how an earlier save ended.
 */
export type SaveMessage =
  | { message: 'prepare' }
  | ({ message: 'save' } & SaveRequest)
  | ({ message: 'saveLink' } & LinkRequest)
  | { message: 'howDidItEnd'; savedAt: number };

/** The answer of the offscreen document. `ready`: it expects a save; `unheardOf`: it was never asked for that save. */
export type SaveAnswer = SaveOutcome | { outcome: 'ready' } | { outcome: 'unheardOf' };

const savedAt = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Parses a message to the offscreen document; other messages of the extension do not pass. */
export const saveMessageSchema: v.GenericSchema<unknown, SaveMessage> = v.variant('message', [
  v.object({ message: v.literal('prepare') }),
  v.object({
    message: v.literal('save'),
    savedAt,
    withPictures: v.boolean(),
    snapshot: snapshotSchema,
    scope: v.exactOptional(v.literal('selection')),
  }),
  v.object({ message: v.literal('saveLink'), savedAt, url: v.string(), title: v.string() }),
  v.object({ message: v.literal('howDidItEnd'), savedAt }),
]);

/** Every code is listed by itself: the type check fails when the library has a code that is missing here. */
const CODES = {
  full: 'full',
  blocked: 'blocked',
  newer: 'newer',
  unavailable: 'unavailable',
  unanswered: 'unanswered',
  corrupt: 'corrupt',
  closed: 'closed',
  missing: 'missing',
  noAddress: 'noAddress',
  invalid: 'invalid',
  unknown: 'unknown',
} as const satisfies { [Code in LibraryErrorCode | 'unknown']: Code };

const codeSchema = v.enum(CODES);

const problemOutcome = v.object({ outcome: v.literal('problem'), kind: problemSchema });
const failedOutcome = v.object({ outcome: v.literal('failed'), code: codeSchema });

/** Parses the note of a save that has failed. */
export const failedStateSchema: v.GenericSchema<unknown, FailedState> = v.variant('outcome', [
  problemOutcome,
  failedOutcome,
  v.object({ outcome: v.literal('interrupted') }),
  v.object({ outcome: v.literal('late') }),
]);

/** Parses the answer of the offscreen document. */
export const saveAnswerSchema: v.GenericSchema<unknown, SaveAnswer> = v.variant('outcome', [
  v.object({ outcome: v.literal('saved') }),
  problemOutcome,
  failedOutcome,
  v.object({ outcome: v.literal('ready') }),
  v.object({ outcome: v.literal('unheardOf') }),
]);
