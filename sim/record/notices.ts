import type { Text } from "../declare/text.ts";

interface Notice {
  /** What happened, after its number. */
  readonly text: Text;
  /** Set where a table of the program was full, so that something which the model makes was left out. */
  readonly isLimit?: true;
}

/** Surprises of a run that are not errors; they are counted. */
export const notices = {
  inventionTable: {
    isLimit: true,
    text: { en: "inventions left out, since the table of inventions was full", zh: "项发明因发明表已满而未计入" }
  },
  contractTable: {
    isLimit: true,
    text: { en: "contracts left out, since the table of contracts was full", zh: "份合同因合同表已满而未计入" }
  },
  dealTable: {
    isLimit: true,
    text: { en: "investments left out, since the table of investments was full", zh: "笔投资因投资表已满而未计入" }
  },
  firmTable: {
    isLimit: true,
    text: { en: "firms left out, since the table of firms was full", zh: "家企业因企业表已满而未计入" }
  },
  vehicleTable: {
    isLimit: true,
    text: { en: "issues of notes left out, since the table of vehicles was full", zh: "次证券发行因载体表已满而未进行" }
  },
  fieldList: {
    isLimit: true,
    text: {
      en: "offers of inventions left out, since the list of their field was full",
      zh: "次发明挂牌因所属领域列表已满而未进行"
    }
  },
  fieldRegister: {
    isLimit: true,
    text: {
      en: "firms that buyers and lenders of their field do not meet, since its register was full",
      zh: "家企业因所属领域名册已满而无法被同领域主体检索"
    }
  },
  searchQueue: {
    isLimit: true,
    text: {
      en: "months in which searches were left out, since the queue was full",
      zh: "个月因检索队列已满而略去部分检索"
    }
  },
  bankRecapitalised: { text: { en: "times that a bank was recapitalised", zh: "次银行注资" } }
} as const satisfies Readonly<Record<string, Notice>>;

export type NoticeId = keyof typeof notices;

/** How often each notice was given in a run. */
export type Noticed = Readonly<Partial<Record<NoticeId, number>>>;

/** What full tables left out of a run, by kind; empty where all found room. */
export function leftOut(noticed: Noticed): NoticeId[] {
  return (Object.keys(noticed) as NoticeId[]).filter((id) => Object.hasOwn(notices, id) && "isLimit" in notices[id]);
}

/** How many things full tables left out of a run. */
export function countLeftOut(noticed: Noticed): number {
  return leftOut(noticed).reduce((sum, id) => sum + noticed[id]!, 0);
}

/** What full tables left out of some runs, as parts of a sentence with their numbers. */
export function leftOutTexts(runs: readonly Noticed[]): Text[] {
  const kinds = [...new Set(runs.flatMap(leftOut))];
  return kinds.map((id) => {
    const count = runs.reduce((sum, noticed) => sum + (noticed[id] ?? 0), 0);
    const { en, zh } = notices[id].text;
    return { en: `${count.toLocaleString("en-GB")} ${en}`, zh: `${count}${zh}` };
  });
}
