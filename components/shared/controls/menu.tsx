import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../icon';
import './menu.css';
import { type MessageKey, useLanguage } from '../messages';
import { useDisclosure } from './use-disclosure';

interface MenuChoice<Choice extends string> {
  value: Choice;
  label: MessageKey;
  icon?: IconName;
}

interface MenuProps<Choice extends string> {
  icon: IconName;
  label: MessageKey;
  /** True when the label is shown beside the icon; otherwise only screen readers and the tooltip give it. */
  hasLabel?: boolean;
  /** The entries of the menu: actions, and titles over the actions that follow, with a line that explains them. */
  choices: readonly (MenuChoice<Choice> | { title: MessageKey; help?: string })[];
  onChoose(value: Choice): void;
}

/**
 * Shows a button that opens a list of actions, which the arrow down enters. In it, the arrows, Home and End move; Escape closes it, and so
 * does whatever is done elsewhere.
 */
export function Menu<Choice extends string>(props: MenuProps<Choice>) {
  const { icon, label, hasLabel = false, choices, onChoose } = props;
  const { t } = useLanguage();
  const list = useId();
  const { root, isOpen, setIsOpen, close } = useDisclosure<HTMLSpanElement>();
  const isEntered = useRef(false);
  useEffect(() => {
    if (!isOpen) return;
    const key = (event: KeyboardEvent) => {
      if (!root.current?.contains(document.activeElement)) return;
      const found = [...root.current.querySelectorAll<HTMLElement>('li button')];
      const at = found.findIndex((choice) => choice.matches(':focus'));
      const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 };
      const place = places[event.key];
      if (place === undefined) return;
      event.preventDefault();
      found[Math.max(0, Math.min(found.length - 1, place))]?.focus();
    };
    if (isEntered.current) root.current?.querySelector<HTMLElement>('li button')?.focus();
    isEntered.current = false;
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [isOpen]);
  return (
    <span ref={root} class="menu">
      <button
        type="button"
        class="quiet"
        title={hasLabel ? undefined : t(label)}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => {
          if (isOpen || event.key !== 'ArrowDown') return;
          event.preventDefault();
          isEntered.current = true;
          setIsOpen(true);
        }}
      >
        <Icon name={icon} />
        <span class={hasLabel ? undefined : 'visually-hidden'}>{t(label)}</span>
      </button>
      {isOpen && (
        <ul ref={measureRoom} id={list}>
          {choices.map((choice) =>
            'title' in choice ? (
              <li key={choice.title} class="menu-title">
                {t(choice.title)}
                {choice.help && <p>{choice.help}</p>}
              </li>
            ) : (
              <li key={choice.value}>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    close();
                    onChoose(choice.value);
                  }}
                >
                  {choice.icon && <Icon name={choice.icon} />}
                  {t(choice.label)}
                </button>
              </li>
            ),
          )}
        </ul>
      )}
    </span>
  );
}

/** Tells the styles how high the window is below a list's top, in CSS pixels: a popup is low, and lower still when it is zoomed. */
function measureRoom(list: HTMLElement | null): void {
  list?.style.setProperty('--room', `${innerHeight - list.getBoundingClientRect().top - 8}px`);
}
