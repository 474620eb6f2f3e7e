/** A choice of one among a few words, the chosen one underlined. */
export function SwitchRow<Id extends string>(props: {
  name: string;
  options: readonly { readonly id: Id; readonly label: string }[];
  chosen: Id | undefined;
  choose: (id: Id) => void;
}) {
  return (
    <fieldset class="switch-row">
      <legend class="unseen">{props.name}</legend>
      {props.options.map(({ id, label }) => (
        <button key={id} type="button" aria-pressed={id === props.chosen} onClick={() => props.choose(id)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
