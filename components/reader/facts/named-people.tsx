import { useId } from 'preact/hooks';
import type { PersonFact } from '../../../lib/facts/facts';
import { joinWithComma } from '../../../lib/text/scripts';
import { useLanguage } from '../../shared/messages';
import './named-people.css';
import { type FactButtonProps, useFactButton } from './use-fact-button';

interface NamedPeopleProps extends Omit<FactButtonProps, 'fact'> {
  people: readonly PersonFact[];
  /** True where others are listed above them. */
  isBelow: boolean;
}

/**
 * Lists on one line the people whom an article only names, with what they are where it says so; each name is a button that leads
 * to its sentence.
 */
export function NamedPeople({ people, isBelow, ...props }: NamedPeopleProps) {
  const { t, locale } = useLanguage();
  const label = useId();
  // Between two names there is no more than the comma of the interface.
  const comma = joinWithComma(['', ''], locale);
  return (
    <div class="named-people">
      <span id={label}>{t(isBelow ? 'alsoNamed' : 'namedPeople')}</span>{' '}
      <ul aria-labelledby={label}>
        {people.map((fact, at) => (
          <NamedPerson key={fact.name} {...props} fact={fact} comma={at < people.length - 1 ? comma : ''} />
        ))}
      </ul>
    </div>
  );
}

function NamedPerson(props: FactButtonProps & { fact: PersonFact; comma: string }) {
  const { name, head } = props.fact;
  const { lang, dir } = props.article;
  const role = head.slice(joinWithComma([name, ''], lang ?? '').length);
  const { button, notices } = useFactButton(props);
  return (
    <li>
      <button class="named-person" {...button}>
        <bdi lang={lang ?? undefined} dir={dir}>
          {role ? `${name} ` : name}
          {role && <span class="named-role">({role})</span>}
        </bdi>
        {/* A line may end behind the comma, and not before it. */}
        <span aria-hidden="true">{props.comma}</span>
      </button>
      {notices}
    </li>
  );
}
