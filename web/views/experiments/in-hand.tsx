import { lazily } from "../../controls/lazily.tsx";
import { SwitchRow } from "../../controls/switch-row.tsx";
import { say, t } from "../../messages/message.ts";
import { draftHash } from "../../state/experiment-draft.ts";
import { hasBegun, isFinished, otherAtWork, takeInHand } from "../../state/experiment-in-hand.ts";
import { experimentPart, experimentParts } from "../../state/selection.ts";
import { FilesPart } from "./files-part.tsx";
import { Preflight } from "./preflight.tsx";
import { ProgressBlock } from "./progress-block.tsx";
import { RunsPart } from "./runs-part.tsx";
import { StageNotice } from "./stage-notice.tsx";

const Reading = lazily<{ hash: string }>(
  async () => (await import("./reading/reading.tsx")).ExperimentReading,
  () => <p class="small">{t("run.loading")}</p>
);

/** The experiment in hand: what it will take, how far it is, and what it left; once it is over its results come first. */
export function InHand() {
  return (
    <>
      {otherAtWork.value && (
        <p class="other-at-work" role="status">
          {t("experiment.otherAtWork", { name: say(otherAtWork.value.experiment.name) })}{" "}
          <button
            type="button"
            class="link"
            onClick={() => otherAtWork.value && takeInHand(otherAtWork.value.experiment)}
          >
            {t("experiment.show")}
          </button>
        </p>
      )}
      {isFinished.value && draftHash.value ? (
        <>
          <StageNotice />
          <Parts hash={draftHash.value} key={draftHash.value} />
          <ProgressBlock isOver />
          <Preflight />
        </>
      ) : (
        <>
          {hasBegun.value && <ProgressBlock />}
          <Preflight />
          {hasBegun.value && draftHash.value && <Parts hash={draftHash.value} key={draftHash.value} />}
        </>
      )}
    </>
  );
}

function Parts({ hash }: { hash: string }) {
  const part = experimentPart.value ?? (isFinished.value ? "results" : "runs");
  return (
    <section class="experiment-parts" aria-label={t("experiment.parts")}>
      <SwitchRow
        name={t("experiment.parts")}
        options={experimentParts.map((id) => ({ id, label: t(`experiment.${id}`) }))}
        chosen={part}
        choose={(id) => {
          experimentPart.value = id;
        }}
      />
      {part === "results" &&
        (isFinished.value ? <Reading hash={hash} /> : <p class="small">{t("experiment.noResults")}</p>)}
      {part === "runs" && <RunsPart hash={hash} />}
      {part === "files" && <FilesPart hash={hash} />}
    </section>
  );
}
