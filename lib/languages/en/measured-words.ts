/**
 * What may be measured of the same noun: `12 people` killed are not the 12 people arrested. Each list is one thing;
 * stems, any ending.
 */
export const MEASURED: ReadonlyArray<readonly [string, string]> = [
  ['dead', 'kill|dead|deaths?\\b|die[sd]?\\b|dying|lives|fatal|perish|drown|massacre|slain|slaugh|toll'],
  ['hurt', 'injur|wound|hurt|hospitali[sz]|casualt'],
  ['missing', 'missing|unaccounted|disappear'],
  ['held', 'arrest|detain|custody|jail|imprison|captiv|charged'],
  ['freed', 'freed|releas|repatriat|return|exchang|swap'],
  ['displaced', 'displac|evacuat|homeless|fled|flee|shelter|refuge'],
  ['rescued', 'rescu|saved|survivor|pulled'],
  ['infected', 'infect|cases?\\b|tested positive|sicken|hospitalis|outbreak'],
  ['destroyed', 'destroy|damag|collaps|burn|lost|gutted|ruin|level(?:l?ed)|flatten'],
  ['powerless', 'power|electricity|blackout|outage'],
  ['dismissed', 'lay ?off|laid off|layoff|cut|fire[sd]?\\b|redundan|axe|shed|eliminat'],
  ['hired', 'hire|hiring|recruit|creat|added|new jobs'],
  ['protested', 'protest|march(?:ed|ing|ers?)|rall(?:y|ie)|demonstrat|crowd|attend|gather|turn(?:ed)? out|turnout'],
  ['votes for', 'in favou?r|voted for|backed|approved|passed|supported'],
  ['votes against', 'against|opposed|rejected'],
  ['paid', 'pay|paid|fine|settle[sd]?\\b|compensat|penalt|damages'],
  ['cost', 'cost|price|worth|bill\\b|budget'],
  ['invested', 'invest(?:ed|s|ing|ment|ors?)?\\b|fund|pledg|aid|grant|donat|raised|loan'],
  ['earned', 'profit|earn|revenue|sales|income|turnover'],
  ['lost', 'loss|losses|deficit|debt|owe'],
  ['sent', 'deploy|sent|send|dispatch|troops'],
  ['rose', 'inflation|prices|unemployment|jobless|growth|grew|grow|expand'],
];
