import type { Text } from "../declare/text.ts";
import type { OutcomeId } from "../outcomes/index.ts";

/** The headline figures, in the order of the signs below. */
export const expectedOutcomes = [
  "transferRate",
  "transferRateMade",
  "transfersPerOrganisation",
  "turnover",
  "industrialisationFirms",
  "industrialisationByOrigin",
  "productivity",
  "defaultRate",
  "takeovers",
  "publicCost"
] as const satisfies readonly OutcomeId[];

/** What was reasoned, before any run, that a scenario does to the headline figures against the baseline. */
export interface Expectation {
  /** For each of the figures: + up, - down, 0 nothing beyond luck, ? open. */
  readonly signs: string;
  readonly why: Text;
}

/** Hand-reasoned signs of every scenario that comes with the product; written before it was run, and kept as written. */
export const expectations: Readonly<Record<string, Expectation>> = {
  old: {
    signs: "- - - - 0 - - - - -",
    why: {
      en: "Less may be done, faster nothing, and less public money is spent; loans for takeovers are tighter.",
      zh: "规定更紧、办理更慢，转化更少，并购贷款更难，财政支出也更少。"
    }
  },
  plan: {
    signs: "+ + + + 0 + + + + +",
    why: {
      en: "All gates open together, buyers find more and can pay; credit is easier and defaults rise with it; the public pays.",
      zh: "各道关口同时打通，买方更易找到成果也更付得起；信贷放宽，违约随之上升；财政支出增加。"
    }
  },
  "phase-in": {
    signs: "+ + + + 0 + + + + +",
    why: {
      en: "As the plan, but the first cohorts see only part of it: smaller than the plan in ten years.",
      zh: "方向与行动方案一致，但前几批成果只享受部分措施，十年内效果小于一次到位。"
    }
  },
  "aspect-actors": {
    signs: "+ + + 0 0 + ? 0 0 +",
    why: { en: "Work to order ends in use; basic work gives way.", zh: "按需研发更多落地，基础研究有所让位。" }
  },
  "aspect-transfer": {
    signs: "+ + + + 0 + + 0 0 0",
    why: {
      en: "Officials dare to sign and inventors gain from it; hardly any public money.",
      zh: "审批人敢签、成果完成人有收益，几乎不增加财政支出。"
    }
  },
  "aspect-ipOperations": {
    signs: "+ + + 0 0 + ? 0 0 +",
    why: {
      en: "Rights are fixed sooner and more buyers are seen; prices say more.",
      zh: "权利更早确定、可接触买方更多、价格更透明。"
    }
  },
  "aspect-finance": {
    signs: "0 0 0 0 0 0 + + + +",
    why: {
      en: "Money reaches firms, not inventions on the shelf; more debt, more takeovers, more defaults.",
      zh: "资金到达企业而非货架上的成果；债务、并购与违约都增加。"
    }
  },
  "aspect-coordination": {
    signs: "+ + + + 0 + + 0 0 +",
    why: {
      en: "Search is the narrowest gate: better matching moves all that follows.",
      zh: "搜寻是最窄的关口，匹配改善带动后续各环节。"
    }
  },
  M1: {
    signs: "? ? ? + 0 + 0 0 0 +",
    why: {
      en: "Grants for problems that firms pose add made-to-order work, which is commissioned and not a transfer; researchers leave other work undone.",
      zh: "出题补助增加定制研发，属委托而非转化；科研人员搁置其他课题。"
    }
  },
  M1a: {
    signs: "? ? ? + 0 + 0 0 0 0",
    why: {
      en: "Credit for enterprise projects brings more of them; they crowd other work as M1 does.",
      zh: "企业项目获得认定后数量增加，同样挤占其他研究。"
    }
  },
  M2: {
    signs: "- - 0 0 0 0 0 0 0 +",
    why: {
      en: "More basic inventions that are not ready for a buyer: the rate falls, the count does not.",
      zh: "基础类成果增加但离应用较远，转化率略降而转化数不降。"
    }
  },
  M3: {
    signs: "+ + + + 0 + + 0 0 +",
    why: {
      en: "Members search less and sign more; outsiders are seen less.",
      zh: "综合体成员搜寻成本下降、签约增加，外部企业受到冷落。"
    }
  },
  M4: {
    signs: "+ + + + 0 + 0 0 0 +",
    why: { en: "Laboratories bring inventions nearer to use before they are sold.", zh: "实验室先把成果做熟再转让。" }
  },
  M4a: {
    signs: "0 0 0 0 + + 0 0 0 +",
    why: {
      en: "Cheaper tests let small firms put more to use; queues form.",
      zh: "检测收费降低，小企业更多实施成果，但会排队。"
    }
  },
  M5: {
    signs: "+ + + 0 0 + 0 0 0 0",
    why: {
      en: "Organisations enter step by step: as the five mechanisms, later and weaker.",
      zh: "单位分批进入，方向与五项机制一致，但更晚更弱。"
    }
  },
  M5a: {
    signs: "+ + + + 0 + 0 0 0 0",
    why: {
      en: "Less fear and less waiting: more is signed, at prices that stray further.",
      zh: "顾虑与等待减少，签约增加，价格偏离加大。"
    }
  },
  M5b: {
    signs: "+ + + ? 0 + 0 0 0 +",
    why: {
      en: "Those who cannot pay now may use; insurance costs public money.",
      zh: "暂时付不起的企业也能先用，保险由财政分担。"
    }
  },
  M5c: {
    signs: "+ + + 0 0 + 0 0 0 0",
    why: { en: "No state equity, less to regret: a few deals more.", zh: "不形成国有股权，追责风险低，成交略增。" }
  },
  M5d: {
    signs: "+ 0 + 0 0 0 0 0 0 0",
    why: {
      en: "Most inventors already get as much; those who do not disclose more.",
      zh: "多数单位已达到该比例，其余单位披露增加。"
    }
  },
  M5e: {
    signs: "+ + + + 0 + 0 0 0 0",
    why: { en: "More and better staff reach more buyers, after years.", zh: "转移人员增多变强，几年后接触更多买方。" }
  },
  M5f: {
    signs: "- - - 0 0 - 0 0 0 0",
    why: {
      en: "A second owner must agree; most inventors already get as much.",
      zh: "须共有人同意，而多数成果完成人收益不变。"
    }
  },
  M6: {
    signs: "+ + + 0 0 + 0 0 0 0",
    why: { en: "A few more firms of their own; research left undone is small.", zh: "自办企业略增，搁置的研究有限。" }
  },
  M7: {
    signs: "+ + + - + + 0 0 0 0",
    why: { en: "Idle inventions go to many small firms cheaply.", zh: "闲置成果低价许可给多家小企业。" }
  },
  M8: {
    signs: "+ + + + 0 + 0 0 0 0",
    why: { en: "Officials sign what they would not have signed.", zh: "审批人敢签原先不敢签的合同。" }
  },
  M9: {
    signs: "+ + + 0 0 + 0 0 0 +",
    why: {
      en: "Topics nearer to need, with a lag, until all crowd into one.",
      zh: "选题更贴近需求，有时滞，过度则扎堆。"
    }
  },
  M10: {
    signs: "+ + + 0 0 + 0 0 0 +",
    why: { en: "Rights are fixed a year earlier for a part of the inventions.", zh: "部分成果提前约一年确权。" }
  },
  M11: {
    signs: "+ + + + 0 + 0 0 0 +",
    why: {
      en: "More buyers are seen, some abroad; a list alone does little.",
      zh: "可见买方增多，含境外买方；单靠挂牌作用有限。"
    }
  },
  M11a: {
    signs: "+ + + 0 0 + 0 0 0 0",
    why: {
      en: "A certified price protects the official; the fee costs time and money.",
      zh: "有鉴证的价格保护审批人，但需付费和等待。"
    }
  },
  M11b: {
    signs: "0 0 0 0 0 0 0 0 0 0",
    why: { en: "Cross-border deals are few.", zh: "跨境交易本来很少。" }
  },
  M11c: {
    signs: "+ + + 0 0 + 0 0 0 0",
    why: { en: "Public prices make appraisals better and the official safer.", zh: "公开价格使评估更准、审批更安心。" }
  },
  M12: {
    signs: "+ + + + 0 + 0 0 0 +",
    why: { en: "Buyers further away; some inventions leave the region.", zh: "可接触外地买方，部分成果外流。" }
  },
  M13: {
    signs: "0 0 0 0 0 0 0 0 0 +",
    why: {
      en: "Cheap short money for a few firms, guaranteed by the government.",
      zh: "少数企业获得低息短钱，由财政担保。"
    }
  },
  M14: {
    signs: "0 0 0 0 0 0 + + + 0",
    why: {
      en: "Cap and tenor bring takeovers; leverage brings defaults.",
      zh: "上限与期限放宽带来并购，负债带来违约。"
    }
  },
  M14a: {
    signs: "0 0 0 0 0 0 + 0 + 0",
    why: { en: "More pairs may be considered; some fit worse.", zh: "可考虑的并购对象增加，部分契合度较低。" }
  },
  M15: {
    signs: "0 0 0 0 0 0 + + 0 +",
    why: {
      en: "Instruments reach younger firms; debt too early ends in default.",
      zh: "金融工具覆盖更早阶段，过早负债会违约。"
    }
  },
  M15a: {
    signs: "0 0 0 0 0 0 + 0 0 0",
    why: { en: "Banks follow funds that have screened.", zh: "银行跟随已尽调的创投。" }
  },
  M15b: {
    signs: "0 0 0 0 0 0 0 0 0 0",
    why: { en: "Long money for large firms only.", zh: "仅大企业获得长期资金。" }
  },
  M15c: {
    signs: "0 0 0 0 0 0 + + 0 +",
    why: {
      en: "Cover makes banks lend to weaker firms; the government pays calls.",
      zh: "分担风险后银行放贷给较弱企业，代偿由财政承担。"
    }
  },
  M16: {
    signs: "0 0 0 0 0 0 0 0 0 0",
    why: {
      en: "More seed deals, more losses, more great wins: too few firms to move the region.",
      zh: "种子投资、损失与大赢家都增加，但企业太少，难动全局。"
    }
  },
  M17: {
    signs: "0 0 0 0 0 0 + + 0 +",
    why: {
      en: "A better score brings more loans; banks trust it more than they should.",
      zh: "积分使贷款增加，银行对其有所轻信。"
    }
  },
  M18: {
    signs: "+ + + + 0 + + 0 0 +",
    why: {
      en: "Ranked candidates in place of chance; mistakes are made with confidence.",
      zh: "由随机相遇变为推荐匹配，差错也更自信。"
    }
  },
  M19: {
    signs: "+ + + + 0 + 0 0 0 0",
    why: {
      en: "Offers and buyers of the partner region; some of the best leave.",
      zh: "与合作地区互通供需，部分优质成果外流。"
    }
  },
  M20: {
    signs: "+ + + 0 0 + 0 0 0 +",
    why: { en: "More inside the zone, less outside it.", zh: "示范区内增加，区外减少。" }
  },
  M21: {
    signs: "+ + + + 0 + 0 0 0 +",
    why: {
      en: "Some foreign buyers and technology; control on exports stands.",
      zh: "增加境外买方与技术来源，出口管制仍在。"
    }
  },
  M22: {
    signs: "+ + + + 0 + 0 0 0 +",
    why: {
      en: "More brokers after training; the newest are the least skilled.",
      zh: "培训后经纪人增多，新人能力较低。"
    }
  },
  M23: {
    signs: "+ + + 0 0 + 0 0 0 +",
    why: { en: "Firms near a university find it more easily; rents rise.", zh: "高校周边企业更易对接，租金上升。" }
  },
  M24: {
    signs: "+ + + + 0 + 0 0 0 0",
    why: {
      en: "What can be sold again is worth more as pledge and to its buyer.",
      zh: "可再转让的成果，对买方和作为质押都更值钱。"
    }
  },
  "stress-credit": {
    signs: "0 0 0 0 0 0 - - - 0",
    why: {
      en: "Banks lend less and dearer: fewer loans to fail, fewer takeovers.",
      zh: "银行少贷、贵贷，可违约的贷款与并购都减少。"
    }
  },
  "stress-demand": {
    signs: "- - - - - - 0 + - 0",
    why: {
      en: "Firms sell a fifth less to the rest of the country: less research, less to buy with, more failures.",
      zh: "区外需求减少五分之一，研发与购买力下降，倒闭增加。"
    }
  },
  "stress-exits": {
    signs: "0 0 0 0 0 0 0 0 0 0",
    why: { en: "Funds wait longer and earn less: fewer rounds.", zh: "基金退出更慢、回报更低，投资轮次减少。" }
  },
  "stress-office": {
    signs: "- - - 0 - - 0 0 0 0",
    why: { en: "Rights come later, and buyers wait for them.", zh: "授权更晚，买方等待权利确定。" }
  },
  "stress-brokers": {
    signs: "- - - - 0 - 0 0 0 -",
    why: { en: "Fewer searches end in a contact.", zh: "搜寻后能接触上的更少。" }
  },
  "stress-tail": {
    signs: "? ? ? + ? ? ? 0 0 0",
    why: {
      en: "The same share of inventions is good, but the best are worth far more.",
      zh: "优质成果占比不变，但最好的成果价值高得多。"
    }
  },
  "stress-elastic": {
    signs: "0 0 0 ? 0 0 0 ? 0 0",
    why: {
      en: "Firms win or lose a part of the market as their productivity moves, which it does slowly under today’s rules.",
      zh: "企业市场份额随生产率变化，而现行规定下生产率变化缓慢。"
    }
  },
  "stress-inelastic": {
    signs: "0 0 0 0 0 0 0 0 0 0",
    why: { en: "As the baseline, which takes outside supply as fixed.", zh: "与基准相同：基准即假定区外供给固定。" }
  }
};
