import { useState } from "preact/hooks";
import type { Text } from "../../../sim/index.ts";
import { say, t } from "../../messages/message.ts";
import { isFound } from "../../state/finder.ts";

/** Something that a person can look for by its name in either language, or by its id. */
export interface Findable {
  readonly id: string;
  readonly label: Text;
  /** Other words under which people look for it. */
  readonly words?: readonly string[];
  /** Under which it stands. */
  readonly group: string;
}

interface FindListProps {
  readonly words: string;
  readonly items: readonly Findable[];
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string) => void;
}

/** A list that is searched as one types; a press chooses, another lets go. */
export function FindList({ words, items, isChosen, choose }: FindListProps) {
  const [sought, setSought] = useState("");
  const found = items.filter((item) => matches(item, sought));
  return (
    <div class="find-list">
      <label class="find">
        <span class="unseen">{words}</span>
        <input
          type="search"
          placeholder={words}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      {found.length === 0 && <p class="small">{t("experiment.noneFound", { text: sought })}</p>}
      <ul class="plain find-found" tabIndex={-1}>
        {found.map((item, place) => (
          <li key={item.id}>
            {item.group !== found[place - 1]?.group && <span class="find-group">{item.group}</span>}
            <button type="button" aria-pressed={isChosen(item.id)} onClick={() => choose(item.id)}>
              {say(item.label)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function matches({ id, label, words = [] }: Findable, sought: string): boolean {
  return isFound(sought, [id, label.en, label.zh, ...words]);
}
