import { describe, expect, it } from 'vitest';
import fc from '../../text/testing/properties';
import { compareTexts, isCopyOf, isNearlySame } from './same-text';

/** Invented sentences without a run of three words in common: word `n` of text `seed`. */
const sentences = (seed: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    text: Array.from({ length: 12 }, (_, k) => `${seed}${i}x${k}`).join(' '),
  }));
const ferry = sentences('ferry', 12);
const harbour = sentences('harbour', 12);
const note = sentences('note', 3);

describe('compareTexts', () => {
  it('takes a text that grew, was corrected or had a little cut for an update', () => {
    expect(compareTexts([...ferry, ...harbour], ferry)).toBe('same');
    expect(compareTexts(ferry.slice(0, 10), ferry)).toBe('same');
    const corrected = ferry.map(({ text }) => ({ text: text.replace(/x5/, 'x5b') }));
    expect(compareTexts(corrected, ferry)).toBe('same');
    expect(
      compareTexts(
        ferry.map(({ text }) => ({ text: `${text.toUpperCase()}!` })),
        ferry,
      ),
    ).toBe('same');
  });

  it('knows the opening, and a passage, of what is saved', () => {
    expect(compareTexts(ferry.slice(0, 3), ferry)).toBe('less');
    expect(compareTexts(ferry.slice(5, 7), ferry)).toBe('less');
    expect(compareTexts([], ferry)).toBe('less');
    expect(compareTexts(ferry, ferry.slice(0, 3))).toBe('same');
    expect(compareTexts(ferry, [])).toBe('same');
  });

  it('never lets a far shorter text take the place of the saved one', () => {
    for (let shared = 0; shared <= 7; shared++) {
      for (let own = 0; shared + own <= 7; own++) {
        const text = [...ferry.slice(0, shared), ...harbour.slice(0, own)];
        expect(compareTexts(text, ferry), `${shared} of the saved, ${own} others`).not.toBe('same');
      }
    }
    expect(compareTexts([...ferry.slice(0, 3), ...harbour.slice(0, 2)], ferry)).toBe('another');
  });

  it('knows another text, also beside the same note', () => {
    expect(compareTexts(harbour, ferry)).toBe('another');
    expect(compareTexts([...harbour, ...note], [...ferry, ...note])).toBe('another');
    expect(compareTexts([{ text: 'B.' }], [{ text: 'A.' }])).toBe('another');
  });

  it('reads scripts without spaces', () => {
    const saved = [{ text: '港のフェリーは夜明けに出航し、船長は海は穏やかだったと語った。' }];
    expect(compareTexts([{ text: `${saved[0].text}乗客は全員無事だった。` }], saved)).toBe('same');
    expect(compareTexts([{ text: '市議会は古いガス工場を売却する計画を火曜日に承認した。' }], saved)).toBe('another');
  });

  it('says of every text that it is the same as itself', () => {
    const text = fc.array(fc.record({ text: fc.string() }), { maxLength: 5 });
    fc.assert(
      fc.property(text, (one) => {
        expect(compareTexts(one, one)).toBe('same');
      }),
    );
  }, 60_000);
});

describe('isNearlySame', () => {
  it('wants nine tenths of each text in the other', () => {
    const long = sentences('long', 40);
    expect(isNearlySame([...long, ...note], long)).toBe(true);
    expect(isNearlySame(long.slice(0, 38), long)).toBe(true);
    expect(isNearlySame([...long, ...harbour], long)).toBe(false);
    expect(isNearlySame(long.slice(0, 30), long)).toBe(false);
  });
});

describe('isCopyOf', () => {
  it('wants nearly all of both texts, and enough of it', () => {
    expect(isCopyOf(ferry, ferry)).toBe(true);
    expect(isCopyOf([...ferry, ...note.slice(0, 1)], ferry)).toBe(true);
    expect(isCopyOf(ferry.slice(0, 8), ferry)).toBe(false);
    expect(isCopyOf(harbour, ferry)).toBe(false);
    expect(isCopyOf([{ text: 'Nothing is known.' }], [{ text: 'Nothing is known.' }])).toBe(false);
  });
});
