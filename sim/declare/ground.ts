import type { SourceId } from "../../data/sources.ts";
import type { Text } from "./text.ts";

/** Who acts otherwise because of a measure. */
export const agentKinds = {
  firms: { en: "Firms", zh: "企业" },
  universities: { en: "Universities", zh: "高校" },
  institutes: { en: "Research institutes", zh: "科研院所" },
  hospitals: { en: "Hospitals", zh: "医疗机构" },
  inventors: { en: "Inventors", zh: "成果完成人" },
  students: { en: "Students", zh: "学生" },
  officials: { en: "Officials who sign", zh: "审批责任人" },
  transferStaff: { en: "Transfer staff", zh: "技术转移人员" },
  laboratories: { en: "Laboratories", zh: "重庆实验室等新型研发机构" },
  brokers: { en: "Brokers", zh: "技术经纪人" },
  banks: { en: "Banks", zh: "银行" },
  funds: { en: "Funds", zh: "基金" },
  investors: { en: "Investors", zh: "投资者" },
  guarantors: { en: "Guarantors and insurers", zh: "担保与保险机构" },
  government: { en: "Government", zh: "政府" },
  patentOffice: { en: "Patent office", zh: "专利审查机构" },
  tradingCentre: { en: "Trading centre", zh: "技术交易中心" },
  coordinationCentre: { en: "Coordination centre", zh: "科技资源统筹中心" },
  partnerCity: { en: "Partner region", zh: "合作地区" },
  partnerRegions: { en: "Other regions", zh: "其他地区" },
  partnersAbroad: { en: "Partners abroad", zh: "境外合作方" }
} as const satisfies Record<string, Text>;

export type AgentKind = keyof typeof agentKinds;

/** How good the evidence is that a measure of its kind works; it says nothing of the size of ours. */
export const evidenceGrades = {
  A: { en: "causal study of a like measure", zh: "有类似措施的因果研究" },
  B: { en: "study that is correlational, old or narrow", zh: "研究为相关性、较早或范围较窄" },
  C: { en: "contested, or its size not read", zh: "存在争议，或未读到效应大小" },
  D: { en: "no study was found", zh: "未见研究" }
} as const satisfies Record<string, Text>;

/** Why a measure is there. */
export interface Ground {
  /** What stands in the way without it. */
  readonly friction: Text;
  /** Outcome of the baseline that shows the friction. */
  readonly shownBy: string;
  readonly agents: readonly AgentKind[];
  readonly evidence: keyof typeof evidenceGrades;
  readonly studies: readonly SourceId[];
}
