import { describe, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { quotesIn } from './quotes';
import { lineOf } from './testing/line-of';

describe('personLine', () => {
  it.each([
    // The line says what they do, behind a role, an aside, or another clause.
    ['The firm’s chief, Ada Lind, offered to resign on Monday.', 'firm’s chief', 'offered to resign on Monday'],
    [
      'The mediator, former judge Ada Lind, called a truce for three days.',
      'former judge',
      'called a truce for three days',
    ],
    [
      'The mill burned, and the head of the guard, Ada Lind, ran to the river.',
      'head of the guard',
      'ran to the river',
    ],
    ['Ada Lind, 58, was held by the guard.', null, 'was held by the guard'],
    ['In May, a week into the term, Senator Ada Lind proposed a new law.', 'Senator', 'proposed a new law'],
    // With another one they do it together.
    ['Ada Lind and Tom Bell won the race on Monday.', null, 'Ada Lind and Tom Bell won the race on Monday'],
    // The person is the article's source.
    [
      'Forty homes burned down by the river, according to the mayor, Ada Lind.',
      'mayor',
      'Forty homes burned down by the river, according to the mayor, Ada Lind',
    ],
  ])('tells what they do in %j', (text, role, detail) => {
    expect(lineOf([text], 'Ada Lind', role).detail).toBe(detail);
  });

  it('has no role that breaks off, nor a relation to somebody who is not named', () => {
    const headOf = (role: string) => lineOf(['Ada Lind closed the bridge over the Tarn.'], 'Ada Lind', role).head;
    expect([headOf('mayor'), headOf('younger sister'), headOf('builder of the bridge behind the')]).toEqual([
      'Ada Lind, mayor',
      'Ada Lind',
      'Ada Lind',
    ]);
    expect([headOf('its mayor'), headOf('said team leader')]).toEqual(['Ada Lind, mayor', 'Ada Lind']);
  });

  it('tells what is before who said it, and nothing that two did as if it were one', () => {
    const said = '“The mill is shut for good,” Ada Lind said in Cork.';
    expect(lineOf([said], 'Ada Lind', null, ['“The']).detail).toBe('“The mill is shut for good”');
    const two = ['The builder Tom Bell and Ada Lind have closed the bridge over the Tarn.'];
    expect(lineOf(two, 'Ada Lind').detail).toBe(
      'The builder Tom Bell and Ada Lind have closed the bridge over the Tarn',
    );
  });

  it('gives nobody the words of another whose role has their name', () => {
    const text = '“The race will be very close this time,” said Ada Lind, the Bell campaign’s director.';
    expect(lineOf([text], 'Tom Bell', null, ['“The race']).detail).not.toContain('very close this time”');
    expect(lineOf([text], 'Ada Lind', null, ['“The race']).detail).toContain('very close this time”');
  });

  it.each([
    // A verb does not belong to a person whose name is part of a firm's name, or comes after `for`.
    ['The Lind campaign sent a letter. Ada Lind won the race.', 'won the race'],
    ['For Ada Lind, 63, it was plain. Ada Lind won the race.', 'won the race'],
    // The speaker is named in the middle of the words.
    ['Forty homes burned down there, Ada Lind said, with ten more by the river.', 'Forty homes burned down there'],
    // A quotation goes on in the next sentence.
    ['Ada Lind wrote: “We will build the whole bridge again', 'wrote: “We will build the whole bridge again”'],
  ])('has no scrap of %j', (text, detail) => {
    expect(lineOf([text], 'Ada Lind', null, text.includes(' said') ? [text.slice(0, 5)] : []).detail).toBe(detail);
  });

  it('ends a long quotation where its words say something', () => {
    const start = 'We cannot find ourselves at the bottom of the list of towns';
    const end =
      'when all of these things are known to be true by each and every one of those who have a seat in the hall';
    const line = (text: string) => lineOf([`“${text},” Ada Lind said.`], 'Ada Lind', null, ['“We']).detail;
    expect(line(`${start}, because the bridge is old and long, because the mill is shut, ${end}`)).toMatch(
      /^“We cannot find .*(?:shut|long|towns)”$/,
    );
    expect(line(`We want ${'a bridge, a mill, a ferry, a road, '.repeat(8)}and a gate`)).toBe('');
  });

  it('gives nobody a quotation that names them', () => {
    const text =
      '“The council was glad that Lind had come to Cork,” Ada Lind said. Ada Lind sold the mill by the river.';
    expect(lineOf([text], 'Ada Lind', null, ['“The council']).detail).toBe('sold the mill by the river');
    const first = '“The council was glad to see Ada come to Cork,” she said. Ada Lind sold the mill by the river.';
    expect(lineOf([first], 'Ada Lind', null, ['“The council']).detail).toBe('sold the mill by the river');
  });

  it('ends no quotation before what turns its sense', () => {
    const quote = (joint: string) =>
      `“The third quarter of the year has brought growth in each and every part of the mill, ${joint} the price of the flour that we sell to the bakers of the valley and the towns on the coast has fallen by a third since the spring,” Ada Lind said.`;
    const line = (joint: string) => lineOf([quote(joint)], 'Ada Lind', null, ['“The']).detail;
    expect(line('and')).toContain('growth');
    expect(line('yet')).not.toMatch(/^“The third quarter .*mill”$/);
  });

  it('tells no more than a few words that somebody said where something else is told', () => {
    const text = 'Ada Lind said: “I love the mill.” Tom Bell met Ada Lind at the bridge over the Tarn.';
    expect(lineOf([text], 'Ada Lind').detail).toBe('Tom Bell met Ada Lind at the bridge over the Tarn');
  });

  it('rather tells what does not point at an earlier point', () => {
    const texts = [
      'Ada Lind raised that point in a letter to Mayor Bell.',
      'Ada Lind sold the old mill by the river to Mayor Bell.',
    ];
    expect(lineOf(texts, 'Ada Lind').detail).toBe('sold the old mill by the river to Mayor Bell');
  });

  it('tells no deed that is only in what somebody else says', () => {
    const text = 'Tom Bell wrote: “Lind burned the mill by the river.” Ada Lind sold the mill.';
    expect(lineOf([text], 'Ada Lind').detail).toBe('sold the mill');
  });

  it('tells no deed that is only said to be so', () => {
    const text = 'In sum, the claim that Lind has a mill of gold is not true. Ada Lind sold the mill.';
    expect(lineOf([text], 'Ada Lind').detail).toBe('sold the mill');
  });

  it('tells no deed of somebody whom they are told of', () => {
    const texts = ['The gate of a wealthy builder Lind named as her heir is shut.', 'Ada Lind sold the mill.'];
    const more = ['A wealthy builder Lind named as her heir is at the gate.', 'Ada Lind sold the mill.'];
    expect([lineOf(texts, 'Ada Lind').detail, lineOf(more, 'Ada Lind').detail]).toEqual([
      'sold the mill',
      'sold the mill',
    ]);
  });

  it('tells no deed of whoever did it with them', () => {
    const texts = [
      'A firm Lind led also sold the mill by the river in the spring.',
      'Ada Lind closed and sold the gate.',
    ];
    expect(lineOf(texts, 'Ada Lind').detail).toBe('closed and sold the gate');
  });

  it('has what somebody did before a sentence that merely names them', () => {
    const texts = [
      'The old bridge over the Tarn was named for Ada Lind in the spring of the year.',
      'Lind sold the mill.',
    ];
    expect(lineOf(texts, 'Ada Lind').detail).toBe('sold the mill');
  });

  it('has the quotation that needs no name before it', () => {
    const texts = [
      '“They were all of them locked in,” Ada Lind said.',
      '“The gate of the mill was locked,” Lind said.',
    ];
    expect(lineOf(texts, 'Ada Lind', null, ['“They', '“The gate']).detail).toBe('“The gate of the mill was locked”');
    expect(lineOf(texts.slice(0, 1), 'Ada Lind', null, ['“They']).detail).toBe('');
  });

  it('has a quotation whole where it has no more than three lines', () => {
    const quote =
      'We have looked at every board of this bridge and there is not one of them that we would walk on again';
    expect(lineOf([`“${quote},” Ada Lind said.`], 'Ada Lind', null, ['“We have']).detail).toBe(`“${quote}”`);
  });

  it('is the name with the role, and the first whole sentence that the person says', () => {
    const texts = ['Ada Lind, finance minister, called it “a mess”. “We cannot pay for this twice,” Lind said.'];
    expect(lineOf(texts, 'Ada Lind', 'finance minister', ['Ada Lind', '“We cannot'])).toMatchObject({
      head: 'Ada Lind, finance minister',
      detail: '“We cannot pay for this twice”',
    });
  });

  it.each([
    ['Ada Lind said on Monday that the bridge would stay shut.', 'said on Monday that the bridge would stay shut'],
    ['Ada Lind said Monday the bridge would stay shut.', 'said Monday the bridge would stay shut'],
    ['Ada Lind, 41, also said the bridge would stay shut.', 'said the bridge would stay shut'],
    ['The bridge would stay shut for years, Ada Lind said.', 'The bridge would stay shut for years'],
    ['The bridge would stay shut for years, said the mayor, Ada Lind.', 'The bridge would stay shut for years'],
    ['Ada Lind told the council that the bridge would stay shut.', 'told the council that the bridge would stay shut'],
    // The hearer is in the line when no word shows where the reported words begin.
    ['Ada Lind told the council the bridge would stay shut.', 'told the council the bridge would stay shut'],
  ])('tells what %j reports', (text, detail) => {
    expect(lineOf([text], 'Ada Lind', null, [text.slice(0, 5)]).detail).toBe(detail);
  });

  it('tells what the person does in the first sentence that begins with the name', () => {
    const texts = ['The letter was sent to Ada Lind. Lind closed the bridge in May.'];
    expect(lineOf(texts, 'Ada Lind', 'mayor')).toMatchObject({
      head: 'Ada Lind, mayor',
      detail: 'closed the bridge in May',
    });
  });

  it('keeps the name in a clause that begins otherwise, and tells nothing that the head has told', () => {
    expect(lineOf(['The bridge is named for Ada Lind.'], 'Ada Lind').detail).toBe('The bridge is named for Ada Lind');
    expect(lineOf(['They met the mayor, Ada Lind.'], 'Ada Lind', 'mayor').detail).toBe('');
  });

  it.each([
    // The name is between the commas, and not what comes behind it.
    ['fr', ['Le maire, Paul Marchetti, a fermé le pont, selon la presse.'], 'a fermé le pont, selon la presse'],
    // A sentence that opens with its source reports what comes behind them.
    ['fr', ['Selon le maire, Paul Marchetti, le pont sera fermé en mai.'], 'le pont sera fermé en mai'],
    ['fr', ['Selon Paul Marchetti, maire de Brévanne, le pont sera fermé en mai.'], 'le pont sera fermé en mai'],
    // The line under a picture has no verb, and the next sentence has one.
    [
      'fr',
      ['Le maire, Paul Marchetti, à Brévanne, le 12 mai.', 'Marchetti a fermé le pont en mai.'],
      'a fermé le pont en mai',
    ],
    // The role says more than a scrap, or than a line that is understood only behind another one.
    ['fr', ['Une photo de Paul Marchetti, maire de Brévanne.'], ''],
    ['fr', ['Elle l’avait déjà demandé à son maire, Paul Marchetti.'], ''],
  ])('%s: of %j tells %j', async (lang, texts, detail) => {
    await loadFactWords(lang);
    expect(lineOf(texts, 'Paul Marchetti', 'maire', [], lang).detail).toBe(detail);
  });

  it.each([
    // A quotation has the marks of its language, each once.
    [
      'de',
      '„Wir können das nicht noch einmal bezahlen“, sagte Marchetti.',
      '„Wir können das nicht noch einmal bezahlen“',
    ],
    [
      'de',
      '»Wir können das nicht noch einmal bezahlen«, sagte Marchetti.',
      '»Wir können das nicht noch einmal bezahlen«',
    ],
    ['pl', '„Nie możemy za to zapłacić drugi raz”, powiedział Marchetti.', '„Nie możemy za to zapłacić drugi raz”'],
  ])('%s: of %j quotes %j', async (lang, text, detail) => {
    await loadFactWords(lang);
    expect(lineOf([text], 'Paul Marchetti', null, [text.slice(0, 4)], lang).detail).toBe(detail);
  });

  it.each([
    // What somebody else says of them is no deed of theirs, nor is what others did after they met them.
    ['de', ['„Marchetti hat einen Fehler begangen“, sagte Lek. Marchetti hat die Brücke am Fluss geschlossen.'], null],
    ['de', ['"Marchetti hat einen Fehler begangen." Marchetti hat die Brücke am Fluss geschlossen.'], null],
    ['it', ['"Sono triste”, ha detto. “La città è cambiata", disse Lek. Marchetti ha chiuso il ponte.'], null],
    ['fr', ['« Marchetti a commis une erreur », dit-elle. Marchetti a fermé le pont sur le Tarn.'], null],
    [
      'es',
      ['Tras verse con el alcalde, Paul Marchetti, obtuvieron una mejora. Marchetti ha cerrado el puente viejo.'],
      'alcalde',
    ],
  ])('%s: of %j tells what they did', async (lang, texts, role) => {
    await loadFactWords(lang);
    expect(lineOf(texts, 'Paul Marchetti', role, [], lang).detail).toMatch(/geschlossen|fermé|cerrado|chiuso/);
  });

  it('shows nothing that somebody else says of them as if it were their own words', async () => {
    await loadFactWords('fr');
    const text = '«Paul Marchetti a chargé le maire de fermer le pont en mai», a rapporté son porte-parole.';
    expect(lineOf([text], 'Paul Marchetti', 'préfet', [], 'fr').detail).toBe('');
  });

  it('gives a long role a line of its own', () => {
    const role = 'chair of the committee on the bridges and tunnels of the north and the islands off its coast';
    expect(lineOf([`They met Ada Lind, ${role}.`], 'Ada Lind', role)).toMatchObject({ head: 'Ada Lind', detail: role });
  });
});

describe('quotesIn', () => {
  it.each([
    ['He said “no” and "yes".', ['no', 'yes']],
    ['He said «no» and „yes“.', ['no', 'yes']],
    ['»Nein«, sagte er, und: »Ja«.', ['Nein', 'Ja']],
    ['« Non », dit-il, et « oui ».', [' Non ', ' oui ']],
    ['„Nie”, mówi Lind.', ['Nie']],
    ['He said „yes and went.', []],
    ['He said “no', []],
  ])('of %j are %j', (text, quotes) => {
    expect(quotesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(
      quotes,
    );
  });

  it('leaves out what the span cuts', () => {
    expect(quotesIn('“no” and “yes”', { start: 0, end: 12 })).toEqual([{ start: 1, end: 3 }]);
  });
});
