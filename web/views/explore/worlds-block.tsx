import { useState } from "preact/hooks";
import type { Outcome } from "../../../sim/index.ts";
import { scaleText } from "../../messages/amounts.ts";
import { locale, say, t } from "../../messages/message.ts";
import { region } from "../../state/region.ts";
import { chosenScenario } from "../../state/scenarios.ts";
import { isCalibrated } from "../../state/stored.ts";
import {
  type CheckSize,
  cancelCheck,
  checkWorlds,
  runsOf,
  scaleOfCheck,
  secondsOf,
  type WorldsCheck,
  worldsCheck
} from "../../state/worlds-check.ts";
import { WorldsTable } from "./worlds-table.tsx";

/** Effects over the worlds that the data allow: offer, progress and result. */
export function WorldsBlock({ outcomes }: { outcomes: readonly Outcome[] }) {
  const check = worldsCheck.value;
  return (
    <section class="worlds" aria-label={t("worlds.open")}>
      <p class="small">{t("worlds.explain")}</p>
      <Offer isWorking={check.kind === "working"} />
      <div role="status">{check.kind === "working" ? <Progress check={check} /> : <Ended check={check} />}</div>
      {check.kind === "done" && <WorldsTable checked={check} outcomes={outcomes} />}
    </section>
  );
}

const worldChoices = [6, 12, 24, 48, 96] as const;
const replicateChoices = [2, 4, 8] as const;
const sizeFirst: CheckSize = { worlds: 12, replicates: 4 };

/** How many runs, and how long they will take. */
function Offer({ isWorking }: { isWorking: boolean }) {
  const [size, setSize] = useState(sizeFirst);
  const { id, fullName } = region.value;
  if (!isCalibrated(id)) return <p>{t("worlds.none", { region: say(fullName) })}</p>;
  if (chosenScenario.value.id === "baseline") return <p>{t("worlds.needScenario")}</p>;
  if (isWorking) return null;
  return (
    <div class="worlds-offer">
      <NumberChoice
        id="worlds-number"
        name={t("worlds.number")}
        choices={worldChoices}
        chosen={size.worlds}
        choose={(worlds) => setSize({ ...size, worlds })}
      />
      <NumberChoice
        id="worlds-replicates"
        name={t("worlds.replicates")}
        choices={replicateChoices}
        chosen={size.replicates}
        choose={(replicates) => setSize({ ...size, replicates })}
      />
      <span>
        <button type="button" class="run-button" onClick={() => void checkWorlds(size)}>
          {t("worlds.run")}
        </button>
        <span class="small">{offerWords(size)}</span>
      </span>
    </div>
  );
}

function offerWords(size: CheckSize): string {
  const words = { runs: runsOf(size), scale: scaleText(scaleOfCheck(), locale.value) };
  const seconds = secondsOf(size);
  return seconds === undefined ? t("worlds.offer", words) : t("worlds.offerIn", { ...words, time: timeText(seconds) });
}

function timeText(seconds: number): string {
  const isLong = seconds >= 90;
  return t(isLong ? "worlds.minutes" : "worlds.seconds", {
    n: Math.max(1, Math.round(seconds / (isLong ? 60 : 1)))
  });
}

interface NumberChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly number[];
  readonly chosen: number;
  readonly choose: (choice: number) => void;
}

function NumberChoice({ id, name, choices, chosen, choose }: NumberChoiceProps) {
  return (
    <div class="fact">
      <label class="fact-name" for={id}>
        {name}
      </label>
      <select id={id} value={String(chosen)} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {choices.map((choice) => (
          <option key={choice} value={String(choice)}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}

function Progress({ check }: { check: Extract<WorldsCheck, { kind: "working" }> }) {
  const { done, total, secondsLeft } = check;
  return (
    <div class="worlds-progress">
      <p class="run-words">
        {secondsLeft === null
          ? t("worlds.progress", { done, total })
          : t("worlds.progressIn", { done, total, left: timeText(secondsLeft) })}
        <button type="button" class="link" onClick={cancelCheck}>
          {t("run.cancel")}
        </button>
      </p>
      <progress class="progress" max={total} value={done} aria-label={t("worlds.open")} />
    </div>
  );
}

function Ended({ check }: { check: WorldsCheck }) {
  if (check.kind === "cancelled") return <p class="small">{t("worlds.cancelled")}</p>;
  if (check.kind === "failed") return <p class="refusal">{t("error.runFailed", { cause: check.cause })}</p>;
  return null;
}
