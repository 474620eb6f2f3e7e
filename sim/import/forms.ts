import type { Text } from "../declare/text.ts";

/** What a cell may hold. */
export type CellKind =
  | "name"
  | "holder"
  | "amount"
  | "positive"
  | "number"
  | "share"
  | "month"
  | "truth"
  | "industry"
  | "field"
  | "organisationType"
  | "patentState"
  | "quantity";

export interface FormColumn {
  /** Header of the column. */
  readonly id: string;
  readonly kind: CellKind;
  readonly what: Text;
  /** What stands in for an empty cell or an absent column; without it every row must have one. */
  readonly missing?: Text;
}

/** One of the four files of a person's own data. */
export interface Form {
  readonly file: string;
  readonly title: Text;
  readonly what: Text;
  readonly columns: readonly FormColumn[];
}

const industryDrawn = {
  en: "Drawn by the region’s shares of industries.",
  zh: "按地区产业占比抽取。"
};

/** The four forms. A file that is left out is drawn from the region’s figures. */
export const forms = {
  firms: {
    file: "firms.csv",
    title: { en: "Technology firms", zh: "科技型企业" },
    what: {
      en: "One line a technology firm at the end of 2023. Firms that only buy technology are not listed; they are drawn.",
      zh: "每行一家2023年末的科技型企业。只购买技术的其他企业不列入，由模型抽取。"
    },
    columns: [
      {
        id: "firm",
        kind: "name",
        what: {
          en: "A name or number of your own, once each. It ties inventions to firms and goes no further.",
          zh: "自定的名称或编号，不得重复。仅用于关联发明，不作他用。"
        }
      },
      {
        id: "sales",
        kind: "positive",
        what: { en: "Yearly sales, yuan.", zh: "年营业收入，元。" },
        missing: {
          en: "From its R&D by its industry’s intensity; without R&D, an even place in the region’s law of sizes.",
          zh: "由研发经费按产业研发强度推算；无研发经费的，在地区规模分布中等距取值。"
        }
      },
      {
        id: "industry",
        kind: "industry",
        what: { en: "Industry, by its id.", zh: "产业标识。" },
        missing: industryDrawn
      },
      {
        id: "field",
        kind: "field",
        what: { en: "Technology field in which it works most, WIPO’s number.", zh: "主要技术领域，WIPO编号。" },
        missing: { en: "Drawn by its industry’s fields.", zh: "按产业的技术领域抽取。" }
      },
      {
        id: "founded",
        kind: "month",
        what: { en: "Year or month of founding.", zh: "成立年份或年月。" },
        missing: { en: "Drawn by the region’s ages of firms.", zh: "按地区企业年龄分布抽取。" }
      },
      {
        id: "research",
        kind: "amount",
        what: { en: "Yearly R&D spending, yuan.", zh: "年研发经费，元。" },
        missing: { en: "Drawn around its industry’s intensity.", zh: "围绕产业研发强度抽取。" }
      },
      {
        id: "state_owned",
        kind: "truth",
        what: { en: "Whether the state holds the majority.", zh: "是否国有控股。" },
        missing: { en: "Drawn by the region’s share.", zh: "按地区占比抽取。" }
      },
      {
        id: "loan",
        kind: "amount",
        what: { en: "Bank loans outstanding, yuan.", zh: "银行贷款余额，元。" },
        missing: { en: "Drawn as rationed credit leaves it.", zh: "按信贷配给的结果抽取。" }
      },
      {
        id: "cash",
        kind: "amount",
        what: { en: "Deposits, yuan.", zh: "存款，元。" },
        missing: { en: "Drawn around the region’s ratio to sales.", zh: "围绕地区存款与营业收入之比抽取。" }
      }
    ]
  },
  inventions: {
    file: "inventions.csv",
    title: { en: "Inventions", zh: "发明" },
    what: {
      en: "One line an invention patent in force, or an application pending, at the end of 2023. Quality is not asked: it is drawn.",
      zh: "每行一项2023年末的有效发明专利或在审申请。质量不填，由模型抽取。"
    },
    columns: [
      {
        id: "invention",
        kind: "name",
        what: { en: "A name or number of your own, once each.", zh: "自定的名称或编号，不得重复。" }
      },
      {
        id: "holder",
        kind: "holder",
        what: {
          en: "Firm or organisation that holds it, as named in the other files.",
          zh: "持有人，须与企业表或单位表中的名称一致。"
        }
      },
      {
        id: "state",
        kind: "patentState",
        what: { en: "Granted or pending.", zh: "已授权或在审。" }
      },
      {
        id: "field",
        kind: "field",
        what: { en: "Technology field, WIPO’s number.", zh: "技术领域，WIPO编号。" },
        missing: { en: "Its holder’s field.", zh: "持有人的技术领域。" }
      },
      {
        id: "filed",
        kind: "month",
        what: { en: "Year or month of filing.", zh: "申请年份或年月。" },
        missing: {
          en: "Twenty months before its grant; of a pending one, spread over the time of examination.",
          zh: "授权前20个月；在审的均匀分布于审查周期内。"
        }
      },
      {
        id: "granted",
        kind: "month",
        what: { en: "Year or month of grant; empty while pending.", zh: "授权年份或年月；在审的留空。" },
        missing: { en: "Drawn by the ages of patents in force.", zh: "按有效专利的年龄分布抽取。" }
      },
      {
        id: "used",
        kind: "truth",
        what: { en: "Whether anyone uses it.", zh: "是否已实施。" },
        missing: { en: "Settled as in the synthetic population.", zh: "与合成主体相同的方法确定。" }
      }
    ]
  },
  organisations: {
    file: "organisations.csv",
    title: { en: "Research organisations", zh: "科研单位" },
    what: {
      en: "One line a university, institute, hospital or laboratory.",
      zh: "每行一家高校、科研院所、医疗机构或实验室。"
    },
    columns: [
      {
        id: "organisation",
        kind: "name",
        what: { en: "A name or number of your own, once each.", zh: "自定的名称或编号，不得重复。" }
      },
      { id: "type", kind: "organisationType", what: { en: "Kind of organisation.", zh: "单位类型。" } },
      {
        id: "research",
        kind: "positive",
        what: { en: "Yearly R&D spending, yuan.", zh: "年研发经费，元。" },
        missing: {
          en: "Mean of its type in the file; if none is given, in the region.",
          zh: "文件中同类单位的均值；均未填的，取地区均值。"
        }
      },
      {
        id: "inventor_share",
        kind: "share",
        what: {
          en: "Share of transfer income that its own rule gives inventors.",
          zh: "本单位规定的成果完成人收益分配比例。"
        },
        missing: { en: "Drawn between a half and 95%.", zh: "在50%至95%之间抽取。" }
      }
    ]
  },
  totals: {
    file: "totals.csv",
    title: { en: "Totals", zh: "总量" },
    what: {
      en: "One line a figure of the region that you know better. Figures that a listed table decides are not accepted beside it.",
      zh: "每行一项更准确的地区数据。已由所列明细表决定的数据不再接受。"
    },
    columns: [
      { id: "quantity", kind: "quantity", what: { en: "Id of the figure, once each.", zh: "数据标识，不得重复。" } },
      { id: "value", kind: "number", what: { en: "Value in the figure’s unit.", zh: "以该数据单位计的数值。" } }
    ]
  }
} as const satisfies Record<string, Form>;

export type FormId = keyof typeof forms;
export const formIds = Object.keys(forms) as readonly FormId[];
