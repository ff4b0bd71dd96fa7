import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../lib/article/article';
import { factKey } from '../../../lib/facts/fact-key';
import type { AnyFact, DateFact, Facts } from '../../../lib/facts/facts';
import { partedPeople } from '../../../lib/facts/keyfacts/person/named-only';
import { SHOWN_UNASKED } from '../../../lib/facts/keyfacts/salience/shown';
import { formatDate } from '../../shared/format';
import { Icon, type IconName } from '../../shared/icon';
import './key-facts.css';
import { type MessageKey, useLanguage } from '../../shared/messages';
import { FactRow, type FactRowProps } from './fact-row';
import { linesOf, partedDates } from './fact-text';
import { LookedFor, NoFacts } from './looked-for';
import { NamedPeople } from './named-people';
import { partedByFigures, toldTogether } from './told-together';
import type { ShownFact } from './use-fact-button';

interface KeyFactsProps {
  /** The facts that are listed (`listedFacts`). */
  facts: Facts;
  article: Article;
  now: Date;
  /** The fact that the reader was led to last, and which of its mentions. */
  shown: ShownFact | null;
  onShow(fact: AnyFact): void;
  /** Says what the library knows of facts, in words, by their key. */
  notes?: ReadonlyMap<string, string>;
  /** Keys of what the reader has marked as not a fact, in all articles. */
  hidden: readonly string[];
  /** Those of this article. */
  hiddenHere: readonly AnyFact[];
  onHidden(hidden: string[]): void;
}

const GROUPS: { kind: keyof Facts; title: MessageKey; icon: IconName }[] = [
  { kind: 'figures', title: 'figures', icon: 'figure' },
  { kind: 'dates', title: 'dates', icon: 'date' },
  { kind: 'people', title: 'people', icon: 'person' },
];

/** Holds the place of the facts while they are looked for. */
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

/** Is shown in place of the facts when they could not be found. */
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

/**
 * Shows the article's facts in three groups; a click on one leads to its sentence, a second click to its next mention.
 */
export function KeyFacts(props: KeyFactsProps) {
  const { article, hidden, hiddenHere, onHidden } = props;
  const { t } = useLanguage();
  const { beside, others } = useMemo(() => partedByFigures(props.facts, article), [props.facts, article]);
  const facts = { ...props.facts, dates: others };
  const section = useRef<HTMLElement>(null);
  const [lastHidden, setLastHidden] = useState<string | null>(null);
  const [isSettling, settle] = useSettling();
  const groups = GROUPS.filter(({ kind }) => facts[kind].length > 0);
  const hide = (fact: AnyFact) => {
    const key = factKey(article.canonicalUrl, fact);
    onHidden([...hidden, key]);
    setLastHidden(key);
    settle();
    section.current?.focus({ preventScroll: true });
  };
  const undo = () => {
    onHidden(hidden.filter((key) => key !== lastHidden));
    setLastHidden(null);
  };
  const isUndoable = lastHidden !== null && hidden.includes(lastHidden);
  if (groups.length === 0 && hiddenHere.length === 0) return <NoFacts lang={article.lang} />;
  return (
    <section class="key-facts" aria-label={t('keyFacts')} tabIndex={-1} ref={section} data-settling={isSettling}>
      {groups.map(({ kind, title, icon }) => (
        <FactGroup key={kind} {...props} {...{ kind, icon, facts }} title={t(title)} beside={beside} onHide={hide} />
      ))}
      {facts.people.length === 0 && <LookedFor lang={article.lang} />}
      {isUndoable && (
        <p class="fact-hidden" role="status">
          {t('factHidden')}
          <button type="button" class="quiet" onClick={undo}>
            {t('undo')}
          </button>
        </p>
      )}
      {hiddenHere.length > 0 && (
        <HiddenFacts
          {...props}
          onBack={(fact) => onHidden(hidden.filter((key) => key !== factKey(article.canonicalUrl, fact)))}
        />
      )}
    </section>
  );
}

/** Milliseconds for which no other fact can be hidden: the next one comes under the pointer, where a second click would hide it. */
const SETTLING = 600;

function useSettling(): [isSettling: boolean, settle: () => void] {
  const [isSettling, setIsSettling] = useState(false);
  useEffect(() => {
    if (!isSettling) return;
    const timer = setTimeout(() => setIsSettling(false), SETTLING);
    return () => clearTimeout(timer);
  }, [isSettling]);
  return [isSettling, () => setIsSettling(true)];
}

/** Lists what the reader has marked as not a fact in this article, so that it can be brought back at any time. */
function HiddenFacts(props: Pick<KeyFactsProps, 'hiddenHere' | 'article' | 'now'> & { onBack(fact: AnyFact): void }) {
  const { hiddenHere, article, now, onBack } = props;
  const { t, locale } = useLanguage();
  return (
    <details class="fact-hidden-list">
      <summary>{t('hiddenNumber', hiddenHere.length.toLocaleString(locale))}</summary>
      <ul>
        {hiddenHere.map((fact) => (
          <HiddenFact key={factId(fact)} head={linesOf(fact, article, locale, now).head} onBack={() => onBack(fact)} />
        ))}
      </ul>
    </details>
  );
}

function HiddenFact({ head, onBack }: { head: string; onBack(): void }) {
  const { t } = useLanguage();
  const name = useId();
  return (
    <li>
      <bdi id={name}>{head}</bdi>
      <button type="button" class="quiet" aria-describedby={name} onClick={onBack}>
        {t('bringBack')}
      </button>
    </li>
  );
}

interface FactGroupProps extends KeyFactsProps {
  kind: keyof Facts;
  title: string;
  icon: IconName;
  /** Dates that are shown with the figures of their sentence. */
  beside: readonly DateFact[];
  onHide(fact: AnyFact): void;
}

function FactGroup(props: FactGroupProps) {
  const { t, plural } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const heading = useId();
  const { told, named } = partedPeople(props.kind === 'people' ? props.facts.people : []);
  const all: AnyFact[] = props.kind === 'people' ? told : props.facts[props.kind];
  const visible = isOpen ? all : all.slice(0, SHOWN_UNASKED);
  return (
    <div class={`fact-group fact-group-${props.kind}`}>
      <h2 id={heading}>
        <Icon name={props.icon} />
        {props.title}
      </h2>
      {props.kind === 'dates' ? (
        <DateThread {...props} heading={heading} dates={visible.filter((fact) => fact.kind === 'date')} />
      ) : (
        visible.length > 0 && (
          <ul aria-labelledby={heading} dir={props.article.dir}>
            {toldTogether(props.kind === 'figures' ? [...visible, ...props.beside] : visible, props.article).map(
              (group) => (
                <li key={factId(group.facts[0])}>
                  {group.facts.map((fact, at) => (
                    <FactOfGroup
                      key={factId(fact)}
                      {...props}
                      fact={fact}
                      detailBelow={at < group.facts.length - 1 ? null : group.detail}
                    />
                  ))}
                </li>
              ),
            )}
          </ul>
        )
      )}
      {named.length > 0 && <NamedPeople {...props} people={named} isBelow={told.length > 0} />}
      {all.length > SHOWN_UNASKED && (
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('showFewer') : plural('showAll', all.length)}
        </button>
      )}
    </div>
  );
}

function FactOfGroup(props: FactGroupProps & Pick<FactRowProps, 'fact' | 'detailBelow'>) {
  const { fact, article, now, shown, notes, onShow, onHide, detailBelow } = props;
  const note = notes?.get(factKey(article.canonicalUrl, fact));
  return <FactRow {...{ fact, article, now, shown, note, detailBelow, onShow, onHide }} />;
}

/**
 * Shows the dates along a small line: the past, a tick for the day of publication, and, dashed and hollow, the plans.
 */
function DateThread(props: FactGroupProps & { heading: string; dates: DateFact[] }) {
  const { t, locale } = useLanguage();
  const { publishedAt } = props.article;
  const { past, planned } = partedDates(props.dates, publishedAt);
  const published = publishedAt && formatDate(publishedAt, locale);
  const row = (fact: DateFact, part: string) => (
    <li key={factId(fact)} class={`date-bead date-${part}`}>
      <FactOfGroup {...props} fact={fact} />
    </li>
  );
  return (
    <ul class="date-thread" aria-labelledby={props.heading} dir={props.article.dir}>
      {past.map((fact) => row(fact, 'past'))}
      {planned.length > 0 && published && <li class="date-published">{t('publishedHere', published)}</li>}
      {planned.map((fact) => row(fact, 'planned'))}
    </ul>
  );
}

/** Gives an id that is stable within one article: no two facts share their first mention and kind. */
function factId(fact: AnyFact): string {
  const [{ block, start }] = fact.mentions;
  return `${fact.kind}-${block}-${start}`;
}
