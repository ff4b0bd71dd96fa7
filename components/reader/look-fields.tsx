import { useId } from 'preact/hooks';
import {
  ALIGNMENTS,
  LETTER_SPACINGS,
  LINE_SPACINGS,
  MAX_TYPEFACE_NAME,
  type ReadingLook,
  SIZES,
  TEXT_WIDTHS,
  THEMES,
  TYPEFACES,
} from '../../lib/browser/reading-look';
import { type MessageKey, useLanguage } from '../shared/messages';
import './look-fields.css';

interface LookFieldsProps {
  look: ReadingLook;
  onLook(changes: Partial<ReadingLook>): void;
}

/** Lets the reader choose how articles look: each choice shows at once, in every page that is open. */
export function LookFields({ look, onLook }: LookFieldsProps) {
  const { t } = useLanguage();
  return (
    <div class="look-fields">
      <label class="look-size">
        <span>{t('typeSize')}</span>
        <input
          type="range"
          min={SIZES.smallest}
          max={SIZES.largest}
          step={SIZES.step}
          value={look.articleSize}
          onInput={(event) => onLook({ articleSize: event.currentTarget.valueAsNumber })}
        />
        <output>{look.articleSize}</output>
      </label>
      <Choices label="lookTypeface" name="typeface" values={TYPEFACES} {...{ look, onLook }} />
      {look.typeface === 'own' && (
        <label class="look-own">
          <span>{t('lookOwnTypeface')}</span>
          <input
            type="text"
            value={look.ownTypeface}
            maxLength={MAX_TYPEFACE_NAME}
            spellcheck={false}
            onInput={(event) => onLook({ ownTypeface: event.currentTarget.value })}
          />
        </label>
      )}
      <Choices label="lookWidth" name="textWidth" values={TEXT_WIDTHS} {...{ look, onLook }} />
      <Choices label="lookSpacing" name="lineSpacing" values={LINE_SPACINGS} {...{ look, onLook }} />
      <Choices label="lookLetters" name="letterSpacing" values={LETTER_SPACINGS} {...{ look, onLook }} />
      <Choices label="lookAlignment" name="alignment" values={ALIGNMENTS} {...{ look, onLook }} />
      <Choices label="lookTheme" name="theme" values={THEMES} {...{ look, onLook }} />
    </div>
  );
}

type Choice = Exclude<keyof ReadingLook, 'articleSize' | 'ownTypeface'>;

interface ChoicesProps<Name extends Choice> extends LookFieldsProps {
  label: MessageKey;
  name: Name;
  values: readonly ReadingLook[Name][];
}

/** Shows a few choices as buttons of a radio group: the arrow keys move through them. */
function Choices<Name extends Choice>({ label, name, values, look, onLook }: ChoicesProps<Name>) {
  const { t } = useLanguage();
  const group = useId();
  return (
    <fieldset class={`look-choices look-${name}`}>
      <legend>{t(label)}</legend>
      <div>
        {values.map((value) => (
          <label key={value} data-value={value}>
            <input
              type="radio"
              class="visually-hidden"
              name={group}
              checked={look[name] === value}
              onChange={() => onLook(changeOf(name, value))}
            />
            {t(`look_${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function changeOf<Name extends Choice>(name: Name, value: ReadingLook[Name]): Partial<ReadingLook> {
  const change: Partial<ReadingLook> = {};
  change[name] = value;
  return change;
}
