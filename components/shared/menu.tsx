import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import './menu.css';
import { type MessageKey, useLanguage } from './messages';

interface MenuProps<Choice extends string> {
  icon: IconName;
  label: MessageKey;
  /** The label stands beside the icon; otherwise it is the name of the button. */
  hasLabel?: boolean;
  choices: readonly { value: Choice; label: MessageKey }[];
  onChoose(value: Choice): void;
}

/** A button that opens a list of actions. Escape and a click outside close it; arrows go through it. */
export function Menu<Choice extends string>(props: MenuProps<Choice>) {
  const { icon, label, hasLabel = false, choices, onChoose } = props;
  const { t } = useLanguage();
  const list = useId();
  const root = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const button = () => root.current?.querySelector('button');
    const press = (event: PointerEvent) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) setIsOpen(false);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setIsOpen(false);
        button()?.focus();
      }
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (!step || !root.current?.contains(document.activeElement)) return;
      event.preventDefault();
      const choices = [...root.current.querySelectorAll<HTMLElement>('li button')];
      const at = choices.findIndex((choice) => choice.matches(':focus'));
      choices[Math.max(0, Math.min(choices.length - 1, at + step))]?.focus();
    };
    addEventListener('pointerdown', press);
    addEventListener('keydown', key);
    return () => {
      removeEventListener('pointerdown', press);
      removeEventListener('keydown', key);
    };
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
      >
        <Icon name={icon} />
        <span class={hasLabel ? undefined : 'visually-hidden'}>{t(label)}</span>
      </button>
      {isOpen && (
        <ul id={list}>
          {choices.map(({ value, label: choice }) => (
            <li key={value}>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  setIsOpen(false);
                  root.current?.querySelector('button')?.focus();
                  onChoose(value);
                }}
              >
                {t(choice)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}
