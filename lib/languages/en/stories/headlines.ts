import type { HeadlineWords } from '../../clause-words';
import type { Examples } from '../../language';

/** The English words by which a headline that tells what happened is told from others. */
export const headlines: HeadlineWords = {
  /** Phrases that open a headline, or a part of one, that asks, or promises to explain, and does not tell. */
  asking: [
    "what|how|why|where|who|when|which|is|are|can|will|here's|what's|opinion|explainer|analysis|timeline|watch|live|video",
    'fact check',
  ],
  /** Phrases of headlines that judge, demand or guess. */
  arguing: [
    'should|must|might|could',
    "don't|let's|stop|no,",
    'needs|need|has|have|ought to',
    'we|our|you|your',
    'is|are|was|were right|wrong|telling|troubling|dangerous|absurd|shameful|dead|hypocritical|crazy|stupid|nonsense',
    "isn't|aren't|doesn't|ain't",
    'ugly|shameful|disgraceful|absurd|awful|terrible|horrible|perfect|stupid|insane|laughable|pathetic|monumental|savage',
    'very|so bad|good|wrong|sad',
    'disgrace|hypocrisy|insanity',
  ],
};

/** Lines that each list must find something in, and lines that it must not. */
export const headlineExamples: Examples<HeadlineWords> = {
  asking: {
    has: ['What the dam means', 'Why it burst', 'Is the dam safe', 'Timeline: the dam'],
    hasNot: ['The dam and why it burst', 'Whatever burst', 'Merrow will rebuild'],
  },
  arguing: {
    has: [
      'Merrow must rebuild',
      'Falk is right',
      'The ugly truth',
      'No, it did not burst',
      'A very bad day',
      'Our dam',
    ],
    hasNot: [
      'Merrow rebuilds',
      'Falk turns right',
      'No boats in Merrow',
      'A bad harvest',
      'US dam',
      'A ferry disaster',
    ],
  },
};
