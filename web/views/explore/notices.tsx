import { engineVersion, leftOutTexts, levers } from "../../../sim/index.ts";
import { saveFile } from "../../charts/save-file.ts";
import { locale, say, t } from "../../messages/message.ts";
import { leverFigure } from "../../messages/quantity.ts";
import { type KeepNotice, keepNotice, openAnyway } from "../../state/keep.ts";
import { type LinkProblem, longestLink, workspaceText } from "../../state/link.ts";
import { isDataMissing } from "../../state/region.ts";
import { runsCutShort } from "../../state/results.ts";
import { resumeRuns, runState } from "../../state/runs.ts";
import { sheet } from "../../state/selection.ts";
import { linkNotice, openWorkspace } from "../../state/share.ts";
import { workspace } from "../../state/workspace.ts";

/** What a person must know before reading on: a link refused, another version, a run that failed. */
export function Notices() {
  const notice = linkNotice.value;
  const state = runState.value;
  return (
    <>
      {notice && (
        <div class="notice" role={notice.kind === "opened" ? "status" : "alert"}>
          {notice.kind === "refused" &&
            notice.problems.map((problem) => <p key={JSON.stringify(problem)}>{problemText(problem)}</p>)}
          {notice.kind === "otherVersion" && (
            <p>
              {t("error.linkOtherVersion", { found: notice.engine, current: engineVersion })}{" "}
              <button type="button" class="link" onClick={() => openWorkspace(notice.workspace)}>
                {t("action.openAnyway")}
              </button>
            </p>
          )}
          {notice.kind === "opened" && <p>{t("notice.linkOpened")}</p>}
          {notice.kind === "tooLong" && (
            <p>
              {t("notice.linkTooLong", { found: notice.length, most: longestLink })} <SaveWork />
            </p>
          )}
          <button
            type="button"
            class="link"
            onClick={() => {
              linkNotice.value = undefined;
            }}
          >
            {t(notice.kind === "otherVersion" ? "action.keepMine" : "action.close")}
          </button>
        </div>
      )}
      <CutShort />
      <KeepNotices />
      {isDataMissing.value && (
        <div class="notice" role="alert">
          <p>{t("own.absent")}</p>
          <button
            type="button"
            class="link"
            onClick={() => {
              sheet.value = { kind: "ownData" };
            }}
          >
            {t("own.title")}
          </button>
        </div>
      )}
      {state.kind === "failed" && (
        <div class="notice" role="alert">
          <p>{t("error.runFailed", { cause: state.message })}</p>
          <button type="button" class="link" onClick={resumeRuns}>
            {t("action.retry")}
          </button>
        </div>
      )}
    </>
  );
}

/** Where tables of the program were full, the figures on screen lack what was left out. */
function CutShort() {
  const { of, cut } = runsCutShort.value;
  if (cut.length === 0) return null;
  const what = leftOutTexts(cut).map(say).join(t("worlds.comma"));
  return (
    <div class="notice" role="status">
      <p>{t("notice.leftOut", { runs: cut.length, of, what })}</p>
    </div>
  );
}

/** What the browser does not keep, or cannot show again. */
function KeepNotices() {
  const notice = keepNotice.value;
  if (!notice) return null;
  return (
    <div class="notice" role="alert">
      {notice.kind === "notKept" ? (
        <p>
          {t(notice.isFull ? "notice.storeFull" : "notice.notKept")} <SaveWork />
        </p>
      ) : (
        <SetAside notice={notice} />
      )}
      <button
        type="button"
        class="link"
        onClick={() => {
          keepNotice.value = undefined;
        }}
      >
        {t("action.close")}
      </button>
    </div>
  );
}

/** Work of the last visit that the page did not open, with the ways to it. */
function SetAside({ notice }: { notice: Exclude<KeepNotice, { kind: "notKept" }> }) {
  const { found } = notice;
  return (
    <>
      <p>{t(notice.kind === "unsound" ? "notice.workUnsound" : "notice.workUnfinished")}</p>
      {notice.kind === "unsound" &&
        notice.problems.map((problem) => <p key={JSON.stringify(problem)}>{problemText(problem)}</p>)}
      {notice.kind === "unfinished" && (
        <button type="button" class="link" onClick={() => openAnyway(found)}>
          {t("action.openAnyway")}
        </button>
      )}{" "}
      <button type="button" class="link" onClick={() => saveFile(workFile, JSON.stringify(found), "application/json")}>
        {t("action.saveWork")}
      </button>{" "}
    </>
  );
}

const workFile = "techmarket-work.json";

/** Saves the work on screen as a file, of any size. */
function SaveWork() {
  const save = () => saveFile(workFile, workspaceText(workspace.value), "application/json");
  return (
    <button type="button" class="link" onClick={save}>
      {t("action.saveWork")}
    </button>
  );
}

function problemText(problem: LinkProblem): string {
  switch (problem.kind) {
    case "cut":
      return t("error.linkCut", problem);
    case "unreadable":
      return t("error.linkUnreadable");
    case "tooLarge":
      return t("error.linkTooLarge");
    case "unknownLever":
      return t("error.unknownKey", problem);
    case "seedLength":
      return t("error.seedLength", problem);
    case "unknownValue":
      return t("error.unknownValue", problem);
    case "outOfRange":
      return rangeText(problem);
  }
}

function rangeText({ lever, found, nearest }: Extract<LinkProblem, { kind: "outOfRange" }>): string {
  const figure = (value: number) => leverFigure(levers[lever], value, locale.value).figure;
  const [min, max] = levers[lever].bounds.map(figure);
  return t("error.valueOutOfRange", {
    lever: say(levers[lever].label),
    found: figure(found),
    min,
    max,
    nearest: figure(nearest)
  });
}
