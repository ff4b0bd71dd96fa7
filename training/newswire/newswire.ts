import { randomFrom } from '../crf-trainer';
import type { MarkedText } from '../documents';
import { NameMaker } from '../name-maker';
import { addSentence, makeCast } from './fill-template';
import { FOLLOWUPS, OTHERS } from './followups';
import { OPENINGS } from './openings';

/**
 * Made-up newspaper articles from the templates: the same seed gives the same articles. They teach how articles bring
 * people in and call them later on, with names from all over the world and with words that stand in no table.
 */
export function makeArticles(count: number, seed: number, weight: number): MarkedText[] {
  const random = randomFrom(seed);
  const maker = new NameMaker(random);
  return Array.from({ length: count }, (_, number) => makeArticle(maker, random, `newswire-${number}`, weight));
}

function makeArticle(maker: NameMaker, random: () => number, id: string, weight: number): MarkedText {
  const cast = makeCast(maker, maker.region());
  const article: MarkedText = { id, text: '', people: [], others: [], weight };
  const known: number[] = [];
  const sentences = 5 + Math.floor(random() * 8);
  for (let s = 0; s < sentences; s++) {
    const choice = random();
    const kind = known.length > 0 && choice < 0.42 ? FOLLOWUPS : choice < 0.72 ? OPENINGS : OTHERS;
    const template = maker.pick(kind);
    // A few go on about somebody whom the article never names in full.
    const main = kind === FOLLOWUPS ? (maker.chance(0.1) ? 5 : maker.pick(known)) : Math.floor(random() * 5);
    if (kind === OPENINGS) known.push(main);
    if (article.text) article.text += maker.chance(0.5) ? '\n' : ' ';
    addSentence(article, template, kind !== OTHERS, main, cast, maker, random);
  }
  return article;
}
