import {
  type Locale,
  levers,
  type MeasureId,
  measures,
  type Outcome,
  outcomeValue,
  type RunRecord,
  type Text
} from "../../sim/index.ts";
import { quantityOf } from "../../web/messages/quantity.ts";
import { figure, foldedTable } from "./figure.ts";
import type { LeverAlone, Silence } from "./levers-alone.ts";
import { table } from "./table.ts";

/** What one lever alone changes of an outcome in one run; NaN where it is not defined. */
export function changeBy({ record }: LeverAlone, today: RunRecord, outcome: Outcome): number {
  const [before, after] = [today, record].map((run) => outcomeValue(run, outcome) ?? Number.NaN);
  return after - before;
}

/** Every lever that left a trace, the strongest on the first outcome first, folded away. */
export function leversAloneFigure(
  alone: readonly LeverAlone[],
  today: RunRecord,
  outcomes: readonly Outcome[],
  language: Locale
) {
  const speaking = alone
    .filter(({ isSilent }) => !isSilent)
    .sort((one, other) => Math.abs(changeBy(other, today, outcomes[0])) - Math.abs(changeBy(one, today, outcomes[0])));
  const columns = outcomes.map((outcome) => {
    const changes = speaking.map((own) => changeBy(own, today, outcome));
    const quantity = quantityOf(outcome, Math.max(...changes.filter(Number.isFinite).map(Math.abs)), language);
    return { changes, quantity, head: `${outcome.label[language]}, ${quantity.unit}` };
  });
  const rows = speaking.map(({ lever }, row) => [
    levers[lever].label[language],
    ...columns.map(({ changes, quantity }) => (Number.isFinite(changes[row]) ? quantity.difference(changes[row]) : "–"))
  ]);
  const head = [
    language === "en" ? "Lever, to the far end of its range" : "政策杠杆（移至取值范围较远一端）",
    ...columns.map(({ head }) => head)
  ];
  const title = {
    en: `${speaking.length} of ${alone.length} levers leave a trace alone`,
    zh: `${alone.length}项政策杠杆中，单独变动有影响的有${speaking.length}项`
  };
  const subtitle = {
    en: "Change against today’s rules in one pair of runs, luck and all",
    zh: "一对运行中与现行规定相比的变化，含随机波动"
  };
  const source = {
    en: `techmarket ${today.engine}, random seed ${today.spec.seed}, scale ${today.spec.scale}`,
    zh: `techmarket ${today.engine}，随机种子${today.spec.seed}，抽样比例${today.spec.scale}`
  };
  const words = { title: title[language], subtitle: subtitle[language], source: source[language] };
  return figure(foldedTable(table(head, rows), language), words);
}

const kinds: Readonly<Record<Silence, Text>> = {
  "speaks within its measure": {
    en: "Nothing alone, something once the rest of their measure stands as in the plan: the rule has nothing to bind on while the measure is not in force",
    zh: "单独变动没有影响，同一措施的其余政策杠杆按行动方案实施后才有影响：措施未实施时，该规则无从约束"
  },
  "speaks at the other end": {
    en: "Nothing towards the far end, something towards the other: today’s value lies on the side where the rule does not bind",
    zh: "移向较远一端没有影响，移向另一端才有影响：现行取值处在规则不起约束的一侧"
  },
  "silent throughout": {
    en: "Nothing at either end, alone or within the measure: a wider rule beside it holds, or no case came under the rule in this sample",
    zh: "两端均无影响，单独变动或随所属措施一并变动都是如此：另有更宽的规则起作用，或样本中没有适用该规则的情形"
  }
};

/** The silent levers by why they are, each with the measure it belongs to, or with how it works if nothing woke it. */
export function silenceText(
  found: readonly { readonly lever: LeverAlone["lever"]; readonly silence: Silence }[]
): Text {
  const of = (silence: Silence, language: Locale) =>
    found
      .filter((own) => own.silence === silence)
      .map(({ lever }) => {
        const { label, measure, how } = levers[lever];
        const title = measures[measure as MeasureId].title[language];
        if (silence !== "silent throughout")
          return language === "en" ? `${label.en} (${title})` : `${label.zh}（${title}）`;
        return language === "en"
          ? `${label.en} (${how.en.replace(/\.$/, "")})`
          : `${label.zh}（${how.zh.replace(/。$/, "")}）`;
      });
  const lines = (language: Locale) =>
    (Object.keys(kinds) as Silence[])
      .filter((silence) => found.some((own) => own.silence === silence))
      .map(
        (silence) =>
          `- ${kinds[silence][language]}${language === "en" ? ": " : "："}${of(silence, language).join(language === "en" ? "; " : "；")}${language === "en" ? "." : "。"}`
      )
      .join("\n");
  return { en: lines("en"), zh: lines("zh") };
}
