import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The plan of the house, held: imports point down, and nothing enters a room that may not. */
const ROOT = join(import.meta.dirname, '..');

const FLOORS: Record<string, number> = {
  entrypoints: 4,
  components: 3,
  'lib/library': 2,
  'lib/browser': 2,
  'lib/stories': 1,
  'lib/facts': 1,
  'lib/article': 1,
  'lib/text': 0,
};

/** What may never enter a room, beside the floors above it. */
const BARRED: Record<string, RegExp> = {
  components: /^(?:wxt\/browser|webextension-polyfill|dexie)$/,
  'lib/library': /^(?:wxt\/browser|webextension-polyfill|preact.*)$/,
  'lib/browser': /^(?:dexie|preact.*)$/,
  'lib/stories': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*|dompurify)$/,
  'lib/facts': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*|dompurify)$/,
  'lib/article': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*)$/,
  'lib/text': /^(?:wxt\/browser|webextension-polyfill|dexie|preact.*|dompurify|valibot)$/,
};

const files = Object.keys(FLOORS).flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => ({ room, path: join(room, name) })),
);

const roomOf = (path: string) => Object.keys(FLOORS).find((room) => path.startsWith(`${room}/`));

function importsOf(path: string): { from: string; isType: boolean }[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  const statements = source.matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...statements].map(([, type, from, dynamic]) => ({ from: from ?? dynamic, isType: type !== undefined }));
}

describe('the house', () => {
  it('has files in every room', () => {
    for (const room of Object.keys(FLOORS))
      expect(
        files.some((file) => file.room === room),
        room,
      ).toBe(true);
  });

  it.each(files)('$path imports from its own floor or below, and nothing barred', ({ room, path }) => {
    for (const { from, isType } of importsOf(path)) {
      if (from.startsWith('.')) {
        const target = relative(ROOT, normalize(join(ROOT, dirname(path), from)));
        const other = roomOf(target);
        // A shape may be borrowed from a neighbour; what runs comes from below, or from the same room.
        if (other && other !== room && !isType) expect(FLOORS[other], `${path} → ${target}`).toBeLessThan(FLOORS[room]);
        if (other && isType) expect(FLOORS[other], `${path} → ${target}`).toBeLessThanOrEqual(FLOORS[room]);
      } else {
        expect(from, `${path} → ${from}`).not.toMatch(BARRED[room] ?? /^$/);
      }
    }
  });
});
