import type { Examples } from '../../language';
import type { HeadlineWords } from '../../shapes/timeline-words';
import { ROLE_NOUNS } from '../people/roles';

/** The English words by which a headline that tells what happened is told from others. */
export const headlines: HeadlineWords = {
  /** Phrases that open a headline, or a part of one, that asks, or promises to explain, and does not tell. */
  asking: [
    "what|how|why|where|who|when|which|is|are|can|will|here's|what's|opinion|explainer|analysis|timeline|watch|live|video",
    'fact check',
    'these',
    'the? NUMBER top|big|key|more? things|takeaways|ways|reasons|questions|lessons|facts|moments',
  ],
  /** Words of a clause that says whose statement a headline is, or what is not so. */
  attributing: [
    'said|say|says|told|tells|warn|warns|find|finds|found|rule|rules|reveal|reveals|show|shows|suggest|suggests|claim|claims|allege|alleges',
    'announces|announced|reported|confirms|confirmed|argues|insists|predicts|believes|vows|according|report|reports|sources',
    'not|never|nor',
  ],
  /** Phrases of headlines that judge, demand or guess. */
  arguing: [
    'should|must|might|could',
    "don't|let's|stop|no,",
    'needs|need|has|have|ought to',
    'we|our|you|your',
    'this show|podcast|column|newspaper|newsletter',
    'is|are|was|were right|wrong|telling|troubling|dangerous|absurd|shameful|dead|hypocritical|crazy|stupid|nonsense',
    "isn't|aren't|doesn't|ain't",
    'ugly|shameful|disgraceful|absurd|awful|terrible|horrible|perfect|stupid|insane|laughable|pathetic|monumental|savage',
    'very|so bad|good|wrong|sad',
    'never|always',
    'surprising|shocking|bizarre|ridiculous',
    'disgrace|hypocrisy|insanity',
  ],
  /** Words behind which the name of a matter begins. */
  matterLeads: [
    'in|of|on|over|against|about|after|amid|from|for|by|with|before|despite|following|at|the|a|an',
    'ahead of',
  ],
  /** Nouns of what happened or is disputed, which with the words before them are the name of a matter. */
  happenings: [
    'collapse|crash|collision|derailment|shipwreck|explosion|blast|shooting|shootings|attack|attacks|bombing|massacre|killing',
    'earthquake|quake|flood|floods|flooding|hurricane|storm|wildfire|wildfires|drought|heatwave|heat wave|landslide|outbreak|epidemic',
    'war|invasion|coup|ceasefire|cease-fire|truce|siege|airstrike|airstrikes|protests|riot|riots|uprising|strike|shutdown',
    'election|elections|primary|referendum|recall|recount|audit|inauguration|impeachment|debate|summit|talks|vote',
    'trial|inquiry|investigation|probe|lawsuit|verdict|hearing|hearings|ruling|indictment|conviction|sentencing|execution',
    'bill|law|order|ban|mandate|budget|deal|treaty|tariffs|merger|takeover|bailout|recession|moratorium|veto|nomination',
    'hack|breach|leak|leaks|cyberattack|scandal|affair|controversy|resignation|funeral|wedding|rescue',
  ],
  /** Phrases that open a headline that says what somebody is to do. */
  headlinePlans: ['NAME .? NAME? NAME? NAME? to'],
  roleNouns: ROLE_NOUNS,
};

/** Lines that each list must find something in, and lines that it must not. */
export const headlineExamples: Examples<HeadlineWords> = {
  asking: {
    has: [
      'These dams leak',
      '5 key takeaways',
      'What the dam means',
      'Why it burst',
      'Is the dam safe',
      'Timeline: the dam',
    ],
    hasNot: ['The dam and why it burst', 'Whatever burst', 'Merrow will rebuild'],
  },
  attributing: {
    has: ['police say', 'Report Finds', 'not Falk'],
    hasNot: ['in a first for Merrow', 'opens the gates'],
  },
  matterLeads: { has: ['lawsuit against', 'After the'], hasNot: ['wants to', 'Falk bans'] },
  happenings: {
    has: ['Merrow ferry collision', 'the dog ban', 'a heat wave'],
    hasNot: ['banned in Merrow', 'the ferry', 'a wave of heat'],
  },
  headlinePlans: {
    has: ['Merrow to rebuild', 'Gov. Ines Falk to open the dam'],
    hasNot: ['Merrow asks Falk to go', 'the dam to be'],
  },
  roleNouns: { has: ['a federal judge'], hasNot: ['the judge of Merrow'] },
  arguing: {
    has: [
      'Merrow must rebuild',
      'Falk is right',
      'The ugly truth',
      'No, it did not burst',
      'A very bad day',
      'Our dam',
      'Merrow is spying on this show',
      'Merrow is never content',
      'A surprising dam',
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
