import type { Text } from "../declare/text.ts";
import {
  type Provenance,
  type QuantityId,
  type QuantityStatus,
  quantity,
  quantityUnits,
  type RegionPack,
  type RegionTable
} from "./region.ts";

/** One published or assumed figure of the region beside what the drawn population has. */
export interface MarginalRow {
  readonly id: string;
  readonly label: Text;
  readonly wanted: number;
  /** Whole-region units at any scale; null if the population was not measured for it. */
  readonly drawn: number | null;
  readonly unit: string;
  readonly source: string;
  readonly status: QuantityStatus;
  /** What the wanted value is and where it is from; for a borrowed one, from which region and scaled by what. */
  readonly note: Text;
}

interface Marginal {
  readonly label: Text;
  readonly unit: string;
  /** The quantity or table whose badge and source the wanted value carries: the weakest that enters it. */
  readonly from: QuantityId | RegionTable;
  readonly wanted: (pack: RegionPack) => number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const stated = (id: QuantityId, en: string, zh: string): Marginal => ({
  label: { en, zh },
  unit: quantityUnits[id],
  from: id,
  wanted: (pack) => quantity(pack, id)
});

const counted = (table: "organisations" | "banks" | "funds", type: string, unit: string, label: Text): Marginal => ({
  label,
  unit,
  from: table,
  wanted: (pack) => sum(pack[table].filter((group) => group.type === type).map((group) => group.count))
});

const technologySales = (pack: RegionPack): number =>
  quantity(pack, "technologyFirmsOpening") * quantity(pack, "meanSales");

/** What a drawn population has to reproduce. Its owner measures it under these ids. */
export const marginals = {
  technologyFirms: stated("technologyFirmsOpening", "Technology firms at the opening", "期初科技型企业数"),
  otherFirms: stated("otherFirms", "Other firms", "其他企业数"),
  highTechShare: stated("highTechShare", "High-tech firms among technology firms", "高新技术企业占比"),
  stateOwnedShare: stated("stateOwnedShare", "State-owned firms among technology firms", "国有企业占比"),
  technologySales: {
    label: { en: "Sales of technology firms", zh: "科技型企业营业收入" },
    unit: "yuan per year",
    from: "meanSales",
    wanted: technologySales
  },
  otherSales: {
    label: { en: "Sales of other firms", zh: "其他企业营业收入" },
    unit: "yuan per year",
    from: "otherMeanSales",
    wanted: (pack) => quantity(pack, "otherFirms") * quantity(pack, "otherMeanSales")
  },
  sizeExponent: stated("sizeExponent", "Exponent of the size tail", "企业规模上尾指数"),
  underFiveYears: {
    label: { en: "Technology firms under five years old", zh: "5年以内科技型企业占比" },
    unit: "share",
    from: "ageShares",
    wanted: (pack) => sum(pack.ageShares.slice(0, 5))
  },
  fiveToNineYears: {
    label: { en: "Technology firms aged five to nine years", zh: "5至9年科技型企业占比" },
    unit: "share",
    from: "ageShares",
    wanted: (pack) => sum(pack.ageShares.slice(5, 10))
  },
  firmResearch: {
    label: { en: "R&D of firms", zh: "企业研发经费" },
    unit: "yuan per year",
    from: "researchFirmShare",
    wanted: (pack) => quantity(pack, "researchTotal") * quantity(pack, "researchFirmShare")
  },
  organisationResearch: {
    label: { en: "R&D of research organisations", zh: "科研单位研发经费" },
    unit: "yuan per year",
    from: "researchFirmShare",
    wanted: (pack) => quantity(pack, "researchTotal") * (1 - quantity(pack, "researchFirmShare"))
  },
  researchTopTenth: stated(
    "researchTopTenth",
    "R&D of the tenth of firms that spends most",
    "研发投入前10%企业的研发占比"
  ),
  inventionsInForce: stated("inventionsInForce", "Inventions in force", "有效发明专利"),
  inventionHolderFirms: stated("inventionHolderFirms", "Inventions in force held by firms", "企业持有有效发明专利占比"),
  inventionHolderUniversities: stated(
    "inventionHolderUniversities",
    "Inventions in force held by universities",
    "高校持有有效发明专利占比"
  ),
  inventionHolderInstitutes: stated(
    "inventionHolderInstitutes",
    "Inventions in force held by institutes, hospitals and laboratories",
    "科研院所、医疗机构与实验室持有有效发明专利占比"
  ),
  pendingApplications: stated("pendingApplications", "Applications pending", "在审发明专利申请"),
  universities: counted("organisations", "university", "organisations", { en: "Universities", zh: "高校" }),
  institutes: counted("organisations", "institute", "organisations", { en: "Research institutes", zh: "科研院所" }),
  hospitals: counted("organisations", "hospital", "organisations", { en: "Hospitals", zh: "医疗机构" }),
  laboratories: counted("organisations", "laboratory", "organisations", {
    en: "Laboratories and new-type R&D institutions",
    zh: "实验室与新型研发机构"
  }),
  stateBanks: counted("banks", "state", "banks", { en: "Large state banks", zh: "国有大型银行" }),
  jointStockBanks: counted("banks", "jointStock", "banks", { en: "Joint-stock banks", zh: "股份制银行" }),
  cityBanks: counted("banks", "city", "banks", { en: "City banks", zh: "城市商业银行" }),
  ruralBanks: counted("banks", "rural", "banks", { en: "Rural banks", zh: "农村金融机构" }),
  seedFunds: counted("funds", "seed", "funds", { en: "Seed funds", zh: "种子基金" }),
  ventureFunds: counted("funds", "venture", "funds", { en: "Venture funds", zh: "创业投资基金" }),
  guidanceFunds: counted("funds", "guidance", "funds", { en: "Government guidance funds", zh: "政府引导基金" }),
  fundMoney: {
    label: { en: "Committed money of all funds", zh: "基金认缴总额" },
    unit: "yuan",
    from: "funds",
    wanted: (pack) => sum(pack.funds.map((group) => group.count * group.size))
  },
  brokers: stated("brokers", "Brokers", "技术经纪机构"),
  openingLoans: {
    label: { en: "Loans to technology firms at the opening", zh: "期初科技型企业贷款" },
    unit: "yuan",
    from: "loanSalesRatio",
    wanted: (pack) => quantity(pack, "loanAccessShare") * quantity(pack, "loanSalesRatio") * technologySales(pack)
  },
  loanAccessShare: stated("loanAccessShare", "Technology firms with a loan", "科技型企业获贷率"),
  nonPerformingShare: stated("nonPerformingShare", "Non-performing loans", "不良贷款率"),
  bankCapitalRatio: stated("bankCapitalRatio", "Capital ratio of banks", "银行资本充足率")
} as const satisfies Record<string, Marginal>;

export type MarginalId = keyof typeof marginals;
export const marginalIds = Object.keys(marginals) as readonly MarginalId[];

/** Every marginal: wanted by the pack and drawn, with its badge and source. */
export function describeRegion(pack: RegionPack, drawn: Readonly<Record<string, number>>): MarginalRow[] {
  return marginalIds.map((id) => {
    const { label, unit, from, wanted } = marginals[id];
    const { source, status, note } = provenanceOf(pack, from);
    return { id, label, wanted: wanted(pack), drawn: drawn[id] ?? null, unit, source, status, note };
  });
}

function provenanceOf(pack: RegionPack, from: QuantityId | RegionTable): Provenance {
  return from in quantityUnits ? pack.quantities[from as QuantityId] : pack.tables[from as RegionTable];
}
