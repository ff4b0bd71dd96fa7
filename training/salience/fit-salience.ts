/**
 * `npm run train -- salience [--data FILE]`: fits the weights of `lib/facts/keyfacts/salience/weights.ts` on articles that an
 * editor marked, and prints them beside those that ship. What a reader would be shown is scored on each article with the weights
 * that the others gave. It writes nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shownOf, sourceOf } from '../../bench/keyfacts/bench';
import { cutTo, type KeyFactsArticle, readArticles } from '../../bench/keyfacts/data';
import { judge, KINDS, type Kind, ratesOf, type Scored } from '../../bench/keyfacts/score';
import type { Facts } from '../../lib/facts/facts';
import { readFacts } from '../../lib/facts/find-facts';
import { clauseWordsOf } from '../../lib/facts/keyfacts/clause/words';
import { withLines } from '../../lib/facts/keyfacts/key-facts';
import {
  dateFeatures,
  type Features,
  featureSource,
  figureFeatures,
  personFeatures,
} from '../../lib/facts/keyfacts/salience/features';
import { rankFacts, type SalienceWeights, SHIPPED } from '../../lib/facts/keyfacts/salience/salience';
import { keyFacts } from '../../lib/facts/keyfacts/salience/shown';
import { NO_FLOORS } from '../../lib/facts/keyfacts/salience/weights';
import { decodePeopleModel } from '../../lib/facts/people/find-people';
import { type Example, fitLogistic, logLoss } from '../stories/logistic-regression';

const FIRST = 5;
/** An essential fact counts more than once, so that it comes first. */
const ESSENTIAL = 6;
const RIDGE = 2;
/** Words of a short article. */
const SHORT = 350;
const NAMES = [
  ['figure', 'figures'],
  ['date', 'dates'],
  ['person', 'people'],
] as const;

const MODEL = new URL('../../public/models/people.bin', import.meta.url);

/** The sets that may be looked at; `--data FILE`, once or more, takes others. */
const FILES = [
  '../../../shared/data/keyfacts/en.jsonl',
  '../../bench/keyfacts/open-en.jsonl',
  '../../bench/keyfacts/open-pages.jsonl',
  '../../bench/keyfacts/open-news.jsonl',
];

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    data: { type: 'string', multiple: true, default: FILES.map((file) => new URL(file, import.meta.url).pathname) },
  },
});

interface Marked {
  article: KeyFactsArticle;
  facts: Facts;
  examples: Record<Kind, Example[]>;
}

const people = decodePeopleModel(new Uint8Array(readFileSync(MODEL)).buffer);

const files = values.data.filter((file) => existsSync(file));
const articles = (await Promise.all(files.map(readArticles))).flat();
if (articles.length > 0) fitAndShow(articles.map(markBoth));
else console.log(`No annotated articles: ${values.data.join(', ')} are not there.`);

/** An article, and the same as if it were a short one: of what is told first an editor lists more. */
interface Both {
  whole: Marked;
  short: Marked;
}

function markBoth(article: KeyFactsArticle): Both {
  return { whole: mark(article), short: mark(cutTo(article, SHORT)) };
}

/** The facts of an article, each with its features and whether the editor would list it. */
function mark(article: KeyFactsArticle): Marked {
  const source = sourceOf(article);
  const facts = withLines(readFacts(source, { people }), source, NO_FLOORS);
  const from = featureSource(source, facts, clauseWordsOf(source.lang));
  const features: Record<Kind, Features[]> = {
    figures: facts.figures.map((fact) => figureFeatures(fact, from)),
    dates: facts.dates.map((fact) => dateFeatures(fact, from)),
    people: facts.people.map((fact) => personFeatures(fact, from)),
  };
  const { judged } = judge(article, shownOf(facts), FIRST);
  const examples = (kind: Kind) =>
    judged
      .filter((one) => one.kind === kind)
      .flatMap(({ rank, verdict, gold }) => {
        const isSame = verdict === 'good' || verdict === 'mute';
        const example = { features: features[kind][rank], isSame };
        return isSame && gold?.rank === 'essential' ? Array<Example>(ESSENTIAL).fill(example) : [example];
      });
  return {
    article,
    facts,
    examples: { figures: examples('figures'), dates: examples('dates'), people: examples('people') },
  };
}

function fitWeights(marked: readonly Marked[], floors: SalienceWeights['floors']): SalienceWeights {
  const of = (kind: Kind) =>
    fitLogistic(
      marked.flatMap(({ examples }) => examples[kind]),
      RIDGE,
    );
  return { figure: of('figures'), date: of('dates'), person: of('people'), floors };
}

function fitAndShow(all: readonly Both[]): void {
  const marked = all.flatMap(({ whole, short }) => [whole, short]);
  const fitted = fitWeights(marked, SHIPPED.floors);
  for (const [name, kind] of NAMES) {
    const examples = marked.flatMap((one) => one.examples[kind]);
    console.log(`${name}: ${examples.length} facts`);
    for (const [feature, weight] of Object.entries(fitted[name])) {
      const mean = examples.reduce((sum, { features }) => sum + (features[feature] ?? 0), 0) / examples.length;
      console.log(
        `  ${feature}: ${weight.toFixed(2)}, // ships ${SHIPPED[name][feature] ?? 0}, mean ${mean.toFixed(2)}`,
      );
    }
    console.log(
      `  loss ${logLoss(fitted[name], examples).toFixed(4)}, ships ${logLoss(SHIPPED[name], examples).toFixed(4)}`,
    );
  }
  const others = all.map((one) =>
    fitWeights(
      all.filter((other) => other !== one).flatMap(({ whole, short }) => [whole, short]),
      SHIPPED.floors,
    ),
  );
  for (const [name, kind] of NAMES) {
    const losses = all.map(({ whole, short }, i) =>
      [whole, short].map((one) => logLoss(others[i][name], one.examples[kind]) * one.examples[kind].length),
    );
    const count = marked.reduce((sum, one) => sum + one.examples[kind].length, 0);
    console.log(`${name}: loss ${(losses.flat().reduce((a, b) => a + (b || 0), 0) / count).toFixed(4)} where left out`);
  }
  for (const form of ['whole', 'short'] as const) {
    console.log(
      `\n${form}, left-one-article-out, by floor | kind: good mute plain wrong, essentials found, wrong of all`,
    );
    for (const floor of [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65]) {
      const floors = { figure: floor, date: floor, person: floor };
      const scored = all.map((one, i) => shownBy(one[form], { ...others[i], floors }));
      show(floor.toFixed(2), scored);
    }
    show(
      'floors that ship',
      all.map((one, i) => shownBy(one[form], { ...others[i], floors: SHIPPED.floors })),
    );
  }
}

function shownBy({ article, facts }: Marked, weights: SalienceWeights): Scored {
  const from = featureSource(sourceOf(article), facts, clauseWordsOf(article.lang));
  const ranked = rankFacts(facts, from, weights);
  return judge(article, shownOf(keyFacts(ranked, weights.floors)), FIRST);
}

function show(name: string, scored: readonly Scored[]): void {
  const row = (kind: string, kinds: readonly Kind[]) => {
    const { shown, good, mute, plain, wrong, found, wrongOfAll } = ratesOf(scored, kinds, FIRST);
    const rates = [good, mute, plain, wrong, found, wrongOfAll].map((rate) => rate.toFixed(0).padStart(3));
    return `${kind} ${String(shown).padStart(3)}:${rates.join(' ')}`;
  };
  console.log([name, ...KINDS.map((kind) => row(kind, [kind])), row('all', KINDS)].join(' | '));
}
