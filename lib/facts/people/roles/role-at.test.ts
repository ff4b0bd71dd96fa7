import { describe, expect, it } from 'vitest';
import { roleOf } from '../testing/reading-of';

describe('roleAt', () => {
  it.each([
    ['after military intelligence spokesperson Ana Lek spoke', 'Ana Lek', 'military intelligence spokesperson'],
    ['It turned on the deal President Ian Poe had made.', 'Ian Poe', 'President'],
    ['They argued whether President Ian Poe knew.', 'Ian Poe', 'President'],
    ['Following President Ian Poe, they left.', 'Ian Poe', 'President'],
    ['It was said by visiting U.S. President Ian Poe.', 'Ian Poe', 'U.S. President'],
    ['The club President Ian Poe left.', 'Ian Poe', 'club President'],
    ['She was met by former vice President Ian Poe.', 'Ian Poe', 'former vice President'],
    ['It was the finance Minister Ian Poe.', 'Ian Poe', 'finance Minister'],
    ['U.S. Ambassador to NATO Mary Cole left.', 'Mary Cole', 'U.S. Ambassador to NATO'],
    ["Harrow's spokesman, Ian Poe, denied it.", 'Ian Poe', "Harrow's spokesman"],
    ['The power minister, Ian Poe, opened it.', 'Ian Poe', 'power minister'],
    ['Ian Poe, 46, a former mayor of Ghent, fled.', 'Ian Poe', 'former mayor of Ghent'],
    ['Ian Poe (the party leader) fled.', 'Ian Poe', 'party leader'],
    ['Gen. Ian Poe, the army chief, spoke.', 'Ian Poe', 'Gen., army chief'],
    ['the long story of how retired actress Ian Poe won', 'Ian Poe', 'retired actress'],
    ['Ian Poe, director of “The Tower”, spoke.', 'Ian Poe', 'director'],
    ['They came to honor former catcher Ian Poe.', 'Ian Poe', 'former catcher'],
    ['She was an adviser to former President Ian Poe.', 'Ian Poe', 'former President'],
    ['Ian Poe, who is the mayor of Ghent, left.', 'Ian Poe', 'mayor of Ghent'],
    ['It called its witness, an auditor named Ana Lek, again.', 'Ana Lek', 'auditor'],
    ['Last week State Department official Ana Lek left.', 'Ana Lek', 'State Department official'],
    ['Corvane Co. executive Ana Lek left.', 'Ana Lek', 'Corvane Co. executive'],
    ['The founding members Ana Lek and Ian Poe left.', 'Ana Lek', 'founding member'],
    ['So did Sens. Ana Lek and Ian Poe.', 'Ana Lek', 'Sen.'],
    ['It was the real Prince Ian Poe.', 'Ian Poe', 'Prince'],
    ['Police and Crime Commissioner Ian Poe left.', 'Ian Poe', 'Police and Crime Commissioner'],
    ['Then Jana and Crime Commissioner Ian Poe left.', 'Ian Poe', 'Crime Commissioner'],
    ['And Wexford Democrats re-elected Governor Ian Poe.', 'Ian Poe', 'Governor'],
    ['The newly re-elected Governor Ian Poe left.', 'Ian Poe', 're-elected Governor'],
    ['It was said by His Holiness Pope Ian.', 'Ian', 'Pope'],
    ['A charity that is linked to LeT founder Ian Poe closed.', 'Ian Poe', 'LeT founder'],
    ['Ian Poe, author of the Oct. 7 statement, left.', 'Ian Poe', 'author of the Oct. 7 statement'],
    ['Ian Poe, author of the statement of Oct. He left.', 'Ian Poe', 'author of the statement of Oct'],
    ['They met her lawyer Ian Poe.', 'Ian Poe', 'lawyer'],
    ['They met her younger sister Ian Poe.', 'Ian Poe', 'younger sister'],
    ['Ian Poe, his lawyer, left.', 'Ian Poe', 'lawyer'],
    ['He was taken off special counsel Ian Poe’s team.', 'Ian Poe', 'special counsel'],
    ['They spoke to assail presumptive nominee Ian Poe.', 'Ian Poe', 'presumptive nominee'],
    ['A plan to help defeat Democratic nominee Ian Poe failed.', 'Ian Poe', 'Democratic nominee'],
    ['Unlike others, unlike Republican nominee Ian Poe, she left.', 'Ian Poe', 'Republican nominee'],
    ['They are re-electing Representative Ian Poe.', 'Ian Poe', 'Representative'],
    ['They met Lord Lek’s old rival Ian Poe.', 'Ian Poe', 'Lord Lek’s old rival'],
    ['Ian Poe, the party’s candidate in Leith, left.', 'Ian Poe', 'party’s candidate in Leith'],
    ['They met former President Ian Poe.', 'Ian Poe', 'former President'],
    ['Ian Poe is the head of the weather service.', 'Ian Poe', 'head of the weather service'],
  ])('in %j it is that of %s', (text, name, role) => {
    expect(roleOf(text, name)).toBe(role);
  });

  it.each([
    'He met Ian Poe, and the minister left.',
    'Mr Ian Poe left, said the mayor.',
    'Dismissed by the king. Ian Poe, wearing red, waved.',
    'Ian Poe is the best.',
    'The loss was near, according to Ian Poe, who heads the office.',
    'He gave way to Ian Poe, identified the former president as a thief, and left.',
    'The path to beating Ian Poe, the path to votes for Ana Lek, is hard.',
    'They heard Ian Poe, The Mayor Brothers and others.',
    'The victims of Ian Poe spoke.',
    'They are vocal critics of the Ian Poe plan.',
    'Ian Poe, centre, in Leeds.',
    // What somebody is to another, or was when it happened, is no role by which they are known.
    'They met Lek’s 2016 presidential opponent Ian Poe.',
    'Her Democratic rival Ian Poe left.',
    'It was decided by then-Senator Ian Poe.',
    'She is the party’s nominee Ian Poe had asked for.',
    'Ian Poe, who was deposed by rebels last year, left.',
  ])('finds none in %j', (text) => {
    expect(roleOf(text, 'Ian Poe')).toBeNull();
  });
});
