import type { SourceId } from "../sources.ts";

/** A citation for the Chinese page: official titles in book-title marks, descriptions without. */
export interface ChineseCitation {
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  readonly note?: string;
}

const copy = "读自转载";
const digest = "读自摘要";
const press = "新闻报道";
const bureau = "重庆市科学技术局";

/** Chinese texts that levers name, as a Chinese reader looks for them; titles of foreign studies stay as published. */
export const chineseCitations: Readonly<Partial<Record<SourceId, ChineseCitation>>> = {
  S02: {
    title: "《中国科技统计年鉴》，数据取自techme数据包",
    publisher: "国家统计局、科学技术部",
    date: "2011—2024年各卷",
    note: "由数据包转录"
  },
  S33: { title: "《中国科技成果转化年度报告2020》（2019年数据）发布", publisher: "科研之友", note: copy },
  S34: { title: "《中国科技成果转化年度报告2019》（2018年数据）发布", publisher: "人民日报", note: "读自报道" },
  V1: {
    title: "解读《技术要素市场化配置综合改革试点行动方案》",
    publisher: "丰都县发展和改革委员会",
    note: "政策杠杆所依据的文本"
  },
  V3: { title: "要素市场化配置综合改革试点总体方案（渝府发〔2025〕16号）", publisher: "重庆市人民政府", note: copy },
  V6: {
    title: "科技企业并购贷款试点答记者问",
    publisher: "国家金融监督管理总局",
    note: "读自转载；18个试点城市名单见《人民日报》2025年3月19日，读自转载"
  },
  V7: { title: "科技企业并购贷款试点一周年", publisher: "中国银行保险报", note: copy },
  V7d: { title: "七部门科技金融举措与并购贷款试点进展", publisher: "新闻摘要", note: "日期不详" },
  V8: {
    title: "《商业银行并购贷款管理办法》（金规〔2025〕27号）发布",
    publisher: "新华社",
    note: digest
  },
  V9: { title: "并购贷款新规要点对照表", publisher: "Forexbnb" },
  V11: { title: "广州开发区容错规定", publisher: press },
  V12: { title: "郑州天使基金管理规定", publisher: press, note: copy },
  V13: { title: "深圳市南山区种子与天使资金方案", publisher: press },
  V14: { title: "安徽省天使母基金：最高容忍80%的损失", publisher: "证券时报" },
  V15: { title: "创新积分制与科技金融新闻发布会", publisher: "科学技术部" },
  V16: { title: "支持科技创新专项担保计划（财金〔2024〕60号）", publisher: "财政部等" },
  V17: { title: "2025年知识产权统计数据", publisher: "国家知识产权局", note: digest },
  V18: { title: "四川知识产权保护中心专利预审", publisher: press, date: "日期不详" },
  V19: { title: "2025年知识产权证券化市场", publisher: "联合资信", note: digest },
  V20: { title: "《2024年科技成果转化年度报告》解读", publisher: press },
  V21: { title: "《中国科技成果转化年度报告》2023年、2024年版发布", publisher: "盘锦高新技术产业开发区" },
  V24b: { title: "对第0656号提案的答复", publisher: "中国人民银行重庆市分行" },
  V26: { title: "自然科学基金两项联合基金", publisher: bureau, note: copy },
  V28: { title: "大中小企业融通发展方案（2025—2027年）", publisher: press },
  V29: { title: "产业创新综合体建设方案（2024—2027年）", publisher: "重庆市有关部门" },
  V30: { title: "对第0186号提案的答复", publisher: bureau },
  V31: {
    title: "高校科技成果转化办法：2023年9月征求意见稿与正式稿（渝科局发〔2023〕149号）",
    publisher: bureau,
    note: "正式稿见heec.cahe.edu.cn/news/zhengce/18507.html"
  },
  V32: { title: "北京先使用后付费案例", publisher: press },
  V33: { title: "陕西先使用后付费试点", publisher: "陕西日报、人民日报", note: "读自转载；后一篇为2025年8月21日" },
  V34: { title: "北京先使用后付费试点方案", publisher: "北京日报", note: copy },
  V35: { title: "职务科技成果赋权规定（渝科局发〔2021〕43号）", publisher: bureau },
  V36: { title: "对第0776号提案的答复", publisher: "重庆市教育委员会" },
  V37: { title: "2018—2021年知识产权证券化", publisher: "中国技术交易所", note: copy },
  V38: { title: "国家科技成果转移转化示范区获批", publisher: "中国新闻网" },
  V39: { title: "重庆市科技企业孵化载体2021至2025年规划", publisher: "新华网重庆频道" },
  V40: {
    title: "2015年下放处置权对高校成果转化的影响",
    publisher: "《中国科技论坛》2023年第10期",
    note: "读自转载；载明50%的法定下限"
  },
  V44: { title: "福建省尽职免责指引", publisher: "福建省", date: "日期不详" },
  V52: { title: "重庆知识价值信用贷款", publisher: press, date: "日期不详" },
  V58: { title: "全国试行“创新积分制”的工作指引", publisher: "中央广播电视总台", note: copy },
  V61: { title: "2024年知识产权证券化", publisher: "21世纪经济报道", note: copy },
  V62: { title: "重庆金融工作新闻发布会", publisher: "重庆市人民政府" },
  V65: { title: "重庆种子投资基金管理规定", publisher: "重庆市有关部门" },
  V71: { title: "职务科技成果赋权", publisher: "中国科学技术大学" },
  V72: { title: "政府投资基金容错规定的法律评析", publisher: press },
  V73: { title: "重庆创新改革任务：先投后股", publisher: "重庆市", note: copy },
  E4: { title: "2015年改革后成果完成人的收益比例与转化", publisher: "《经济研究》2024年第2期", note: "读过摘要" }
};
