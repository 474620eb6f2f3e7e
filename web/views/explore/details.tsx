import {
  agentKinds,
  evidenceGrades,
  grounds,
  type Lever,
  type LeverId,
  levers,
  type Measure,
  type MeasureId,
  measures,
  type Outcome,
  type OutcomeId,
  outcomeIds,
  outcomes,
  presetIds
} from "../../../sim/index.ts";
import { EvidenceBadge } from "../../controls/evidence-badge.tsx";
import { comparedOf } from "../../messages/compared.ts";
import { locale, say, t } from "../../messages/message.ts";
import { leverText } from "../../messages/quantity.ts";
import { differenceOf, isReadable } from "../../state/differences.ts";
import { shownScenario } from "../../state/results.ts";
import { chosenScenario } from "../../state/scenarios.ts";
import { inHand, isDetailsOpen, showOutcome } from "../../state/selection.ts";
import { Citation } from "../citation.tsx";
import { nameOf } from "./names.ts";

/** Explains the lever or the outcome in hand. */
export function Details() {
  return (
    <aside class={isDetailsOpen.value ? "details open" : "details"} aria-label={t("details.title")}>
      <DetailsBody />
    </aside>
  );
}

function DetailsBody() {
  const held = inHand.value;
  return held.kind === "lever" ? (
    <LeverDetails lever={levers[held.id]} />
  ) : (
    <OutcomeDetails outcome={outcomes[held.id as OutcomeId]} />
  );
}

function Head({ over, title }: { over: string; title: string }) {
  return (
    <>
      <div class="column-head">
        <span class="small">{over}</span>
        <button
          type="button"
          class="link details-close"
          onClick={() => {
            isDetailsOpen.value = false;
          }}
        >
          {t("action.close")}
        </button>
      </div>
      <h2>{title}</h2>
    </>
  );
}

function LeverDetails({ lever }: { lever: Lever }) {
  const measure: Measure = measures[lever.measure as MeasureId];
  const moved = outcomes[lever.moves.outcome as OutcomeId] as Outcome | undefined;
  return (
    <>
      <Head over={say(measure.title)} title={say(lever.label)} />
      <h3>{t("details.what")}</h3>
      <p>{say(lever.what)}</p>
      <h3>{t("details.how")}</h3>
      <p>{say(lever.how)}</p>
      <RuleTable lever={lever} />
      <div class="gains">
        <div>
          <h3>{t("details.helps")}</h3>
          <p class="gain">{say(lever.helps)}</p>
        </div>
        <div>
          <h3>{t("details.hurts")}</h3>
          <p class="loss">{say(lever.hurts)}</p>
        </div>
      </div>
      <h3>{t("details.cost")}</h3>
      <p>{say(lever.cost)}</p>
      {moved && <Moved outcome={moved} />}
      {lever.firstClaim && <FirstClaim claim={lever.firstClaim} />}
      <h3>{t("details.planTerm")}</h3>
      <p lang="zh-CN">{measure.planTerm}</p>
      <Why id={lever.measure as MeasureId} />
      <Evidence lever={lever} />
    </>
  );
}

/** What stands in the way without the measure, who acts otherwise with it, and how good the evidence is. */
function Why({ id }: { id: MeasureId }) {
  const { friction, shownBy, agents, evidence } = grounds[id];
  const outcome = outcomes[shownBy as OutcomeId];
  return (
    <>
      <h3>{t("details.friction")}</h3>
      <p>
        {say(friction)}{" "}
        <button type="button" class="link" onClick={() => showOutcome(outcome.id)}>
          {say(outcome.label)}
        </button>
      </p>
      <h3>{t("details.agents")}</h3>
      <p>{agents.map((agent) => say(agentKinds[agent])).join(t("details.agentsJoin"))}</p>
      <h3>{t("details.grade")}</h3>
      <p>{t("details.gradeOf", { grade: evidence, meaning: say(evidenceGrades[evidence]) })}</p>
    </>
  );
}

/** The unit without the step in which its figures happen to be stored: Chinese counts money by 万 and 亿. */
function unitName({ unit, yuan }: Outcome): string {
  return yuan === undefined || locale.value === "en" ? say(unit) : unit.zh.replace(/^.*元/, "元");
}

function RuleTable({ lever }: { lever: Lever }) {
  const { id, values } = chosenScenario.value;
  const isOwn = id !== "baseline" && id !== "plan";
  const figure = (value: number) => leverText(lever, value, locale.value);
  return (
    <dl class="rules">
      {presetIds.map((preset) => (
        <div key={preset}>
          <dt>{t(`preset.${preset}`)}</dt>
          <dd>{figure(lever.presets[preset])}</dd>
        </div>
      ))}
      {isOwn && (
        <div>
          <dt>{nameOf(id)}</dt>
          <dd>
            <b>{figure(values[lever.id as LeverId])}</b>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Moved({ outcome }: { outcome: Outcome }) {
  const difference = differenceOf(outcome);
  const { quantity } = comparedOf(outcome, difference, locale.value);
  const isTold = difference.mean !== null && isReadable(outcome) && shownScenario.value !== "baseline";
  return (
    <>
      <h3>{t("details.moves")}</h3>
      <p>
        <button type="button" class="link" onClick={() => showOutcome(outcome.id)}>
          {say(outcome.label)}
        </button>
        {isTold && <span class="small"> {quantity.differenceWithUnit(difference.mean as number)}</span>}
      </p>
    </>
  );
}

/** What the lever was first declared to move, where that was changed. */
function FirstClaim({ claim: { outcome, direction, reason } }: { claim: NonNullable<Lever["firstClaim"]> }) {
  const label = say(outcomes[outcome as OutcomeId].label);
  return (
    <p class="small">
      {t(direction > 0 ? "details.firstClaimUp" : "details.firstClaimDown", { outcome: label })} {say(reason)}
    </p>
  );
}

function Evidence({ lever }: { lever: Lever }) {
  return (
    <>
      <h3>{t("details.evidence")}</h3>
      <p>
        <EvidenceBadge badge={lever.badge} />
      </p>
      {lever.sources.length === 0 && <p class="small">{t("details.noSource")}</p>}
      <ol class="sources">
        {lever.sources.map((id) => (
          <Citation key={id} id={id} />
        ))}
      </ol>
    </>
  );
}

function OutcomeDetails({ outcome }: { outcome: Outcome }) {
  const related = outcomeIds.filter((id) => outcomes[id].group === outcome.group && id !== outcome.id).slice(0, 6);
  const welcome = outcome.welcome;
  return (
    <>
      <Head over={unitName(outcome)} title={say(outcome.label)} />
      <h3>{t("details.what")}</h3>
      <p>{say(outcome.definition)}</p>
      <Standing outcome={outcome} />
      <h3>{t("details.welcome")}</h3>
      <p>{t(`details.${welcome}`)}</p>
      <p class="small">{t(outcome.scaleFree ? "details.scaleFree" : "details.scaleBound")}</p>
      <Levers outcome={outcome} />
      <h3>{t("details.related")}</h3>
      <ul class="plain">
        {related.map((id) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => showOutcome(id)}>
              {say(outcomes[id].label)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the baseline and the scenario on screen stand. */
function Standing({ outcome }: { outcome: Outcome }) {
  const { quantity, before, after } = comparedOf(outcome, differenceOf(outcome), locale.value);
  if (!isReadable(outcome) || before === null || after === null) return null;
  const rows =
    shownScenario.value === "baseline"
      ? [["baseline", before] as const]
      : [["baseline", before] as const, [shownScenario.value, after] as const];
  return (
    <dl class="rules">
      {rows.map(([scenario, value]) => (
        <div key={scenario}>
          <dt>{nameOf(scenario)}</dt>
          <dd>
            {value} <span class="small">{quantity.unit}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Levers whose measure is meant to move the outcome. */
function Levers({ outcome }: { outcome: Outcome }) {
  const movers = Object.values(levers).filter((lever) => lever.moves.outcome === outcome.id);
  if (movers.length === 0) return null;
  return (
    <>
      <h3>{t("details.movers")}</h3>
      <ul class="plain">
        {movers.map((lever) => (
          <li key={lever.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                inHand.value = { kind: "lever", id: lever.id as keyof typeof levers };
              }}
            >
              {say(lever.label)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
