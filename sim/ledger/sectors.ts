import type { Text } from "../declare/text.ts";

/** The columns of both matrices, in the order of the accounts. Split firms are summed for the proof. */
export const sectors = {
  households: { en: "Households", zh: "住户" },
  technologyFirms: { en: "Technology firms", zh: "科技型企业" },
  otherFirms: { en: "Other firms", zh: "其他企业" },
  organisations: { en: "Research organisations", zh: "科研单位" },
  banks: { en: "Banks", zh: "银行" },
  funds: { en: "Funds", zh: "基金" },
  intermediaries: { en: "Intermediaries", zh: "中介服务机构" },
  guarantors: { en: "Guarantors and insurers", zh: "担保与保险机构" },
  vehicles: { en: "IP-note vehicles", zh: "证券化载体" },
  government: { en: "Local government", zh: "地方政府" },
  rest: { en: "Rest of the country", zh: "区外" },
  abroad: { en: "Abroad", zh: "境外" }
} as const satisfies Record<string, Text>;

export type SectorId = keyof typeof sectors;

/** Sector ids in column order; a sector's number is its place here. */
export const sectorIds = Object.keys(sectors) as readonly SectorId[];
export const sectorCount = sectorIds.length;

export const sectorNumber = Object.fromEntries(sectorIds.map((id, number) => [id, number])) as Readonly<
  Record<SectorId, number>
>;
