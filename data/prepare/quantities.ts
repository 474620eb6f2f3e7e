import {
  type Provenance,
  type Quantity,
  type QuantityId,
  type QuantityStatus,
  quantityIds,
  quantityUnits
} from "../../sim/world/region.ts";
import { borrowedAmount, borrowedFrom, isBorrowed } from "./borrow.ts";
import { indicator } from "./indicator.ts";
import { isReference, type Province, reference } from "./province.ts";
import { numberIn, type RawRow, rawTable } from "./raw-table.ts";
import { researchFirmShare } from "./research-share.ts";
import { rounded } from "./round.ts";
import { sizeMinimum } from "./size-minimum.ts";

type Stated = Omit<Quantity, "unit">;
type Known = ReadonlyMap<string, Stated>;

const noteOf = (row: RawRow) => ({ en: row.en as string, zh: row.zh as string });

/** A published figure of the province, or of the nation, times the factor to the pack's unit. */
function measured(row: RawRow, province: Province): Stated {
  const region = row.region === reference.panel ? province.panel : row.region!;
  const { value, status, source } = indicator(region, row.indicator!, row.year!);
  return { value: rounded(value * numberIn(row, "factor")), status, source, note: noteOf(row) };
}

function assumed(row: RawRow): Stated {
  const { status, source } = row as { status: QuantityStatus; source: string };
  return { value: numberIn(row, "value"), status, source, note: noteOf(row) };
}

function derived(value: number, source: string, en: string, zh: string): Stated {
  const origin: Provenance = { status: source === "assumption" ? "assumption" : "derived", source, note: { en, zh } };
  return { value: rounded(value), ...origin };
}

const figure = ({ panel }: Province, name: string, year: string) => indicator(panel, name, year).value;

/** Quantities computed from published figures and from other quantities. */
const computed: Partial<Record<QuantityId, (province: Province, known: Known) => Stated>> = {
  highTechShare: (province) =>
    derived(
      figure(province, "hightech_enterprises", "2024") / figure(province, "technology_type_enterprises", "2024"),
      "S15",
      "High-tech firms over technology firms of the city, both from the press count of October 2025.",
      "高新技术企业数与科技型企业数之比，均取2025年10月发布会口径。"
    ),
  researchFirmShare: ({ panel }) =>
    derived(
      researchFirmShare(panel),
      "S125",
      "Share of the city’s R&D that firms perform: the share they fund in the city in 2023, times performed over funded in the nation; the performers of the city were not found.",
      "全市研发中企业执行的比例：2023年本市企业资金占比乘以全国企业执行额与企业资金之比；未查到本市按执行部门数据。"
    ),
  researchGrowthBurnIn: (province) =>
    derived(
      figure(province, "rd_spend_total", "2023") / figure(province, "rd_spend_total", "2022") - 1,
      "S02",
      "Growth of the city’s R&D from 2022 to 2023, taken for the two years of burn-in.",
      "2022至2023年全市研发经费增长率，用于两年预热期。"
    ),
  pendingApplications: (province) =>
    derived(
      Math.round(
        figure(province, "invention_patent_applications", "2023") +
          figure(province, "invention_patent_applications", "2022") / 4
      ),
      "S02",
      "Filings of the 15 months before the opening: all of 2023 and a quarter of 2022.",
      "期初前15个月的发明专利申请量：2023年全部加2022年的四分之一。"
    ),
  applicationsPerResearch: (province) =>
    derived(
      figure(province, "invention_patent_applications", "2023") / figure(province, "rd_spend_total", "2023"),
      "S02",
      "Invention applications per 100 million yuan of R&D in the city, 2023.",
      "2023年全市每亿元研发经费的发明专利申请量。"
    ),
  grantsPerResearch: (province) =>
    derived(
      figure(province, "invention_patents_granted", "2023") / figure(province, "rd_spend_total", "2023"),
      "S02",
      "Invention patents granted per 100 million yuan of R&D in the city, 2023 (target T15).",
      "2023年全市每亿元研发经费的发明专利授权量（目标T15）。"
    ),
  inventionHolderUniversities: (_, known) =>
    derived(
      (1 - known.get("inventionHolderFirms")!.value) * universityShare(),
      "assumption",
      "Universities’ share of inventions in force: of what firms do not hold, the share assumed for universities.",
      "高校持有有效发明专利的比例：企业之外部分乘以对高校的假设占比。"
    ),
  inventionHolderInstitutes: (_, known) =>
    derived(
      (1 - known.get("inventionHolderFirms")!.value) * (1 - universityShare()),
      "assumption",
      "Share of inventions in force that institutes, hospitals and laboratories hold: the rest.",
      "科研院所、医疗机构与实验室持有有效发明专利的比例：其余部分。"
    ),
  sizeMinimum: (_, known) =>
    derived(
      sizeMinimum(known.get("meanSales")!.value, known.get("sizeMaximum")!.value, known.get("sizeExponent")!.value),
      "assumption",
      "Yearly sales of the smallest technology firm: the value at which the cut Pareto law has the stated mean.",
      "最小科技型企业的年营业收入：使截断帕累托分布的均值等于设定值。"
    )
};

function universityShare(): number {
  const university = rawTable("organisations.csv").find((row) => row.type === "university");
  return numberIn(university!, "invention_share");
}

/** All quantities of a province's pack in the order of their declaration. */
export function quantities(province: Province): Record<QuantityId, Quantity> {
  const isOwn = (row: RawRow) => !isBorrowed(row.quantity!, province);
  const known = new Map<string, Stated>([
    ...rawTable("measured.csv")
      .filter(isOwn)
      .map((row): [string, Stated] => [row.quantity!, measured(row, province)]),
    ...rawTable("assumptions.csv")
      .filter(isOwn)
      .map((row): [string, Stated] => [row.quantity!, assumed(row)])
  ]);
  return Object.fromEntries(quantityIds.map((id) => [id, quantity(id, province, known)])) as Record<
    QuantityId,
    Quantity
  >;
}

function quantity(id: QuantityId, province: Province, known: Known): Quantity {
  if (isBorrowed(id, province)) return borrowed(id, province);
  const stated = known.get(id) ?? computed[id]?.(province, known);
  if (!stated) throw new Error(`Quantity ${id} has no value in data/raw and no rule in data/prepare.`);
  const { value, status, source, note } = stated;
  return { value, unit: quantityUnits[id], status, source, note: isReference(province) ? note : elsewhere(note) };
}

/** Units whose quantities come in whole numbers. */
const counts: readonly string[] = ["firms", "brokers"];

function borrowed(id: QuantityId, province: Province): Quantity {
  referenceQuantities ??= quantities(reference);
  const { value, unit, ...origin } = referenceQuantities[id];
  return {
    value: borrowedAmount(id, value, province, counts.includes(unit)),
    unit,
    ...borrowedFrom(id, origin, province)
  };
}

let referenceQuantities: Record<QuantityId, Quantity> | undefined;

/** Notes are written for the reference, a city; of a province's own figures they speak of the region. */
function elsewhere({ en, zh }: Provenance["note"]): Provenance["note"] {
  return {
    en: en.replaceAll("the city", "the region"),
    zh: zh.replaceAll("全市", "本地区").replaceAll("本市", "本地区")
  };
}
