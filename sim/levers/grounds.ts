import type { Ground } from "../declare/ground.ts";
import type { MeasureId } from "./measures.ts";

/** Why each measure is there: the friction it removes, who acts otherwise, and how good the evidence is. */
export const grounds: Readonly<Record<MeasureId, Ground>> = {
  M1: {
    friction: {
      en: "Supply and demand do not meet, and nobody who needs the result leads.",
      zh: "供需错配，需求方主体缺位。"
    },
    shownBy: "idleShare",
    agents: ["firms", "universities", "institutes", "government"],
    evidence: "B",
    studies: ["E12"]
  },
  M1a: {
    friction: {
      en: "Work for firms earns researchers no credit for promotion.",
      zh: "科研人员承担企业项目在职称评审中得不到认可。"
    },
    shownBy: "unwillingShare",
    agents: ["inventors", "firms", "government"],
    evidence: "D",
    studies: []
  },
  M2: {
    friction: { en: "Firms pay little for basic research.", zh: "企业很少投入基础研究。" },
    shownBy: "basicOutput",
    agents: ["firms", "universities", "government"],
    evidence: "A",
    studies: ["E15"]
  },
  M3: {
    friction: {
      en: "Resources are scattered, and small firms do not meet those who could lead them.",
      zh: "资源碎片化，中小企业难与龙头对接。"
    },
    shownBy: "unableShare",
    agents: ["firms", "universities", "brokers"],
    evidence: "D",
    studies: []
  },
  M4: {
    friction: { en: "Results of laboratories are far from use.", zh: "实验室成果离工程化、产品化较远。" },
    shownBy: "monthsToUse",
    agents: ["laboratories", "firms", "government"],
    evidence: "B",
    studies: ["E16"]
  },
  M4a: {
    friction: {
      en: "Tests cost small firms too much, and equipment stands idle or is bought twice.",
      zh: "中小企业检测成本高，设备闲置或重复购置。"
    },
    shownBy: "smallFirmShare",
    agents: ["laboratories", "firms", "government"],
    evidence: "D",
    studies: []
  },
  M5: {
    friction: {
      en: "Organisations lack rules under which they may, want and can transfer.",
      zh: "单位缺乏敢转、愿转、会转的规则。"
    },
    shownBy: "dareNotShare",
    agents: ["universities", "institutes", "hospitals", "inventors"],
    evidence: "B",
    studies: ["E5"]
  },
  M5a: {
    friction: {
      en: "A low price later counts as a loss of state assets, and approval takes months.",
      zh: "事后价低会被视为国有资产损失，审批耗时数月。"
    },
    shownBy: "dareNotShare",
    agents: ["officials", "universities", "institutes", "hospitals"],
    evidence: "C",
    studies: []
  },
  M5b: {
    friction: {
      en: "Small firms cannot pay before they know what an invention is worth.",
      zh: "中小企业在了解成果价值之前付不起费用。"
    },
    shownBy: "cashStoppedShare",
    agents: ["universities", "firms", "guarantors"],
    evidence: "D",
    studies: []
  },
  M5c: {
    friction: { en: "Shares of a state organisation need filings and valuation.", zh: "国有股权须备案与评估。" },
    shownBy: "fellThroughShare",
    agents: ["universities", "firms", "officials"],
    evidence: "D",
    studies: []
  },
  M5d: {
    friction: { en: "Inventors gain too little from a transfer to care.", zh: "成果完成人从转化中所得太少。" },
    shownBy: "unwillingShare",
    agents: ["inventors", "universities", "institutes"],
    evidence: "B",
    studies: ["E2", "E4"]
  },
  M5e: {
    friction: { en: "Transfer staff have no career, and are few.", zh: "转移人员缺少职业通道，人数不足。" },
    shownBy: "unableShare",
    agents: ["transferStaff", "universities", "institutes"],
    evidence: "B",
    studies: ["E16"]
  },
  M5f: {
    friction: { en: "Rewards come after the fact and can be put off.", zh: "奖励事后兑现，存在不确定性。" },
    shownBy: "unwillingShare",
    agents: ["inventors", "universities"],
    evidence: "A",
    studies: ["E3"]
  },
  M6: {
    friction: { en: "Who founds a firm risks his post.", zh: "创业者须承担失去岗位的风险。" },
    shownBy: "spinOffs",
    agents: ["inventors", "students", "universities"],
    evidence: "A",
    studies: ["E3"]
  },
  M7: {
    friction: { en: "Idle patents are kept for one buyer who does not come.", zh: "存量专利等待难以出现的独家买方。" },
    shownBy: "idleShare",
    agents: ["universities", "firms"],
    evidence: "D",
    studies: []
  },
  M8: {
    friction: {
      en: "Officials answer alone for a price that later looks low.",
      zh: "事后看价格偏低时由经办人独自担责。"
    },
    shownBy: "dareNotShare",
    agents: ["officials", "universities", "institutes"],
    evidence: "D",
    studies: []
  },
  M9: {
    friction: {
      en: "Nobody sees which fields are crowded and which are open.",
      zh: "难以判断哪些领域拥挤、哪些尚有空间。"
    },
    shownBy: "topicCrowding",
    agents: ["firms", "universities", "government"],
    evidence: "D",
    studies: []
  },
  M10: {
    friction: { en: "Rights are fixed a year and a half after filing.", zh: "申请后一年半左右才能确权。" },
    shownBy: "monthsToGrant",
    agents: ["inventors", "firms", "patentOffice"],
    evidence: "A",
    studies: ["E7", "E8"]
  },
  M11: {
    friction: { en: "Few buyers see an offer, and hardly any from abroad.", zh: "看到挂牌的买方少，境外买方更少。" },
    shownBy: "idleShare",
    agents: ["tradingCentre", "partnersAbroad", "universities"],
    evidence: "B",
    studies: ["E10"]
  },
  M11a: {
    friction: { en: "No third party vouches for price and process.", zh: "价格与程序缺少第三方证明。" },
    shownBy: "priceError",
    agents: ["tradingCentre", "officials", "firms"],
    evidence: "D",
    studies: []
  },
  M11b: {
    friction: { en: "Payment across the border is slow, dear and uncertain.", zh: "跨境付款慢、贵且不确定。" },
    shownBy: "idleShare",
    agents: ["tradingCentre", "banks", "partnersAbroad"],
    evidence: "D",
    studies: []
  },
  M11c: {
    friction: { en: "Prices are secret, so nobody can compare.", zh: "成交价不公开，无从比较。" },
    shownBy: "priceError",
    agents: ["tradingCentre", "universities", "firms"],
    evidence: "B",
    studies: ["E8"]
  },
  M12: {
    friction: { en: "Buyers of other regions hardly see the region’s offers.", zh: "外地买方难以看到本地成果。" },
    shownBy: "idleShare",
    agents: ["brokers", "universities", "partnerRegions"],
    evidence: "B",
    studies: ["E10"]
  },
  M13: {
    friction: {
      en: "Firms rich in rights and poor in plant get no cheap money.",
      zh: "知识产权多、固定资产少的企业难获低息资金。"
    },
    shownBy: "shareWithLoan",
    agents: ["firms", "investors", "guarantors"],
    evidence: "D",
    studies: []
  },
  M14: {
    friction: {
      en: "Buyers of firms lack own money, and loans fall due before the gain comes.",
      zh: "并购方自有资金不足，贷款到期早于收益。"
    },
    shownBy: "takeoverNoCash",
    agents: ["firms", "banks"],
    evidence: "B",
    studies: ["E13", "E14"]
  },
  M14a: {
    friction: {
      en: "Deals across size, ownership and sector are not considered.",
      zh: "跨规模、跨所有制、跨行业的并购少有考虑。"
    },
    shownBy: "crossTypeShare",
    agents: ["firms", "banks", "government"],
    evidence: "D",
    studies: []
  },
  M15: {
    friction: { en: "Money for one stage ends before that of the next begins.", zh: "各阶段资金衔接不上。" },
    shownBy: "survivalThreeYears",
    agents: ["firms", "banks", "funds"],
    evidence: "B",
    studies: ["E7"]
  },
  M15a: {
    friction: { en: "Banks do not know what investors know.", zh: "银行不掌握投资机构的信息。" },
    shownBy: "approvalRate",
    agents: ["banks", "funds", "firms"],
    evidence: "A",
    studies: ["E9"]
  },
  M15b: {
    friction: { en: "Growing firms have no long money.", zh: "成长期企业缺乏长期资金。" },
    shownBy: "leverage",
    agents: ["firms", "banks", "investors", "guarantors"],
    evidence: "D",
    studies: []
  },
  M15c: {
    friction: {
      en: "Nobody shares the loss of a loan to a firm without collateral.",
      zh: "缺乏抵押的企业贷款损失无人分担。"
    },
    shownBy: "approvalRate",
    agents: ["banks", "guarantors", "firms", "government"],
    evidence: "A",
    studies: ["E18"]
  },
  M16: {
    friction: {
      en: "Managers of seed money answer for every loss and decide late.",
      zh: "种子基金管理人须为每笔损失负责，决策缓慢。"
    },
    shownBy: "seedWaitLost",
    agents: ["funds", "firms"],
    evidence: "B",
    studies: ["E6"]
  },
  M17: {
    friction: {
      en: "Banks cannot tell a good firm without assets from a bad one.",
      zh: "银行难以辨别轻资产企业的好坏。"
    },
    shownBy: "approvalRate",
    agents: ["banks", "firms", "government"],
    evidence: "D",
    studies: []
  },
  M18: {
    friction: { en: "Searching is dear, data are scattered and bad.", zh: "搜寻成本高，数据分散且质量差。" },
    shownBy: "unableShare",
    agents: ["firms", "universities", "coordinationCentre"],
    evidence: "B",
    studies: ["E10"]
  },
  M19: {
    friction: { en: "Two neighbouring regions do not see each other’s offers.", zh: "相邻两地互不掌握对方供需。" },
    shownBy: "idleShare",
    agents: ["partnerCity", "firms", "universities"],
    evidence: "A",
    studies: ["E17"]
  },
  M20: {
    friction: { en: "Services are too thin to be good anywhere.", zh: "服务力量分散，难以做精。" },
    shownBy: "unableShare",
    agents: ["brokers", "firms", "government"],
    evidence: "B",
    studies: ["E16"]
  },
  M21: {
    friction: { en: "Partners abroad are not met.", zh: "缺少境外合作渠道。" },
    shownBy: "idleShare",
    agents: ["partnersAbroad", "universities", "firms"],
    evidence: "D",
    studies: []
  },
  M22: {
    friction: { en: "Skilled brokers are few.", zh: "有能力的技术经纪人少。" },
    shownBy: "unableShare",
    agents: ["brokers", "transferStaff"],
    evidence: "B",
    studies: ["E16"]
  },
  M23: {
    friction: { en: "Founders near a university have neither space nor mentors.", zh: "高校周边创业缺空间、缺导师。" },
    shownBy: "survivalThreeYears",
    agents: ["firms", "students", "universities"],
    evidence: "A",
    studies: ["E17"]
  },
  M24: {
    friction: { en: "What was bought can hardly be sold again.", zh: "买入的技术难以再次转让。" },
    shownBy: "recoveryRate",
    agents: ["tradingCentre", "firms", "banks"],
    evidence: "A",
    studies: ["E9"]
  }
};
