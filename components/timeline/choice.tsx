interface ChoiceProps {
  /** Its accessible name. */
  label: string;
  /** The label of the choice that shows everything. */
  all: string;
  value: string;
  values: readonly string[];
  /** With fewer values than this there is nothing to choose. */
  fewest: number;
  onChange(value: string): void;
}

/** Lets the reader choose one of the values to which a timeline can be narrowed, or all. */
export function Choice({ label, all, value, values, fewest, onChange }: ChoiceProps) {
  if (values.length < fewest) return null;
  return (
    <select
      class="timeline-choice"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {values.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}
