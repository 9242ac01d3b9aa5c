interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  /** Each with the name that it shows. */
  options: readonly (readonly [value: T, name: string])[];
  choose: (value: T) => void;
  /** Shows its label; otherwise only who listens hears it. */
  labelled?: boolean;
}

/** One of a few, to choose from. */
export const Choice = <T extends string>({
  label,
  value,
  options,
  choose,
  labelled = false,
}: ChoiceProps<T>) => (
  <label class="choice">
    <span class={labelled ? undefined : 'unseen'}>{label}</span>
    <select
      value={value}
      onChange={(event) => {
        const chosen = options.find(([each]) => each === event.currentTarget.value);
        if (chosen) choose(chosen[0]);
      }}
    >
      {options.map(([each, name]) => (
        <option key={each} value={each} selected={each === value}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
