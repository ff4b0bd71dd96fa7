import { useId, useState } from 'preact/hooks';
import type { Block } from '../../lib/article/article';
import type { AnyFact, Facts } from '../../lib/facts/facts';
import { compareEdtf, formatEdtf } from '../../lib/text/edtf';
import { Icon, type IconName } from '../shared/icon';
import './key-facts.css';
import { type MessageKey, useLanguage } from '../shared/messages';

interface KeyFactsProps {
  facts: Facts;
  blocks: Block[];
  /** The fact that the reader was led to last, and which of its mentions. */
  shown: { fact: AnyFact; mention: number } | null;
  onShow(fact: AnyFact): void;
}

const GROUPS: { kind: keyof Facts; title: MessageKey; icon: IconName }[] = [
  { kind: 'people', title: 'people', icon: 'person' },
  { kind: 'figures', title: 'figures', icon: 'figure' },
  { kind: 'dates', title: 'dates', icon: 'date' },
];

/** How many facts of a kind stand there before the reader asks for all. */
const FIRST = 5;

/** In the place of the facts while they are looked for. */
export function KeyFactsWaiting() {
  const { t } = useLanguage();
  return (
    <section class="key-facts key-facts-waiting" aria-label={t('keyFacts')} aria-busy="true">
      <p class="visually-hidden">{t('factsWaiting')}</p>
      {GROUPS.map(({ kind }) => (
        <div key={kind} class="skeleton-lines" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </section>
  );
}

/** In their place when they could not be found. */
export function KeyFactsFailed({ onRetry }: { onRetry(): void }) {
  const { t } = useLanguage();
  return (
    <section class="key-facts key-facts-failed" aria-label={t('keyFacts')} role="status">
      <p>{t('factsFailed')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </section>
  );
}

/** The article's facts in three groups; a click on one leads to its sentence, a second click to its next mention. */
export function KeyFacts({ facts, blocks, shown, onShow }: KeyFactsProps) {
  const { t } = useLanguage();
  const groups = GROUPS.filter(({ kind }) => facts[kind].length > 0);
  if (groups.length === 0) return <p class="no-facts">{t('noFacts')}</p>;
  return (
    <section class="key-facts" aria-label={t('keyFacts')}>
      {groups.map(({ kind, title, icon }) => (
        <FactGroup key={kind} kind={kind} title={t(title)} icon={icon} {...{ facts, blocks, shown, onShow }} />
      ))}
    </section>
  );
}

function FactGroup(props: KeyFactsProps & { kind: keyof Facts; title: string; icon: IconName }) {
  const { t, plural } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const heading = useId();
  const all: AnyFact[] = props.facts[props.kind];
  const visible = isOpen ? [...all] : all.slice(0, FIRST);
  if (props.kind === 'dates') {
    visible.sort((a, b) => (a.kind === 'date' && b.kind === 'date' ? compareEdtf(a.value, b.value) : 0));
  }
  return (
    <div class={`fact-group fact-group-${props.kind}`}>
      <h2 id={heading}>
        <Icon name={props.icon} />
        {props.title}
      </h2>
      <ul aria-labelledby={heading}>
        {visible.map((fact) => (
          <FactLine key={factKey(fact)} fact={fact} {...props} />
        ))}
      </ul>
      {all.length > FIRST && (
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('showFewer') : plural('showAll', all.length)}
        </button>
      )}
    </div>
  );
}

function FactLine({ fact, blocks, shown, onShow }: KeyFactsProps & { fact: AnyFact }) {
  const { t, locale } = useLanguage();
  const isShown = shown?.fact === fact;
  const count = fact.mentions.length;
  return (
    <li>
      <button type="button" class="fact" aria-pressed={isShown} onClick={() => onShow(fact)}>
        {fact.kind === 'person' && (
          <>
            <b>{fact.name}</b>
            {fact.role && <span class="fact-detail">{fact.role}</span>}
          </>
        )}
        {fact.kind === 'figure' && <span>{fact.label}</span>}
        {fact.kind === 'date' && (
          <>
            <b>{formatEdtf(fact.value, locale)}</b>
            <span class="fact-detail">{snippet(blocks, fact)}</span>
          </>
        )}
        {count > 1 && (
          <span class="fact-count">{isShown ? t('mentionOf', shown.mention + 1, count) : `×${count}`}</span>
        )}
      </button>
    </li>
  );
}

/** The sentence of a fact's first mention: what a date is about. */
function snippet(blocks: Block[], { sentence }: AnyFact): string {
  return blocks[sentence.block]?.text.slice(sentence.start, sentence.end) ?? '';
}

/** Stable within one article: no two facts share their first mention and kind. */
function factKey(fact: AnyFact): string {
  const [{ block, start }] = fact.mentions;
  return `${fact.kind}-${block}-${start}`;
}
