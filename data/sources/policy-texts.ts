import type { Source } from "./source.ts";

/** Laws, rules, official readings and press reports of them: where the values of levers were read. */
export const policyTexts = {
  V1: {
    title:
      "Interpretation of the Action Plan for the Comprehensive Pilot Reform of the Market-based Allocation of Technology Factors",
    publisher: "Development and Reform Commission of Fengdu County, Chongqing",
    date: "2026-01-29",
    address: "https://www.cqfd.gov.cn/zwgk_200/zczxwdk/xfzggw/202601/t20260129_15362645.html",
    note: "the policy text that the levers make computable"
  },
  V1b: {
    title: "Draft general action plan for comment",
    publisher: "Chongqing Development and Reform Commission",
    date: "2025-10-27",
    address: "https://www.mpaypass.com.cn/download/202510/29112827.html"
  },
  V2: {
    title: "Policy reading of the general action plan",
    publisher: "Chongqing Development and Reform Commission",
    date: "2025-12-05",
    address: "https://fzggw.cq.gov.cn/zwgk/zfxxgkml/zcjd/202512/t20251205_15215489.html"
  },
  V3: {
    title: "General action plan, 渝府发〔2025〕16号",
    publisher: "Chongqing Municipal People’s Government",
    date: "2025-11-28",
    note: "read in a copy"
  },
  V4: {
    title: "State Council reply on ten comprehensive pilots, 国函〔2025〕86号",
    publisher: "State Council",
    date: "2025-09",
    note: "read in a bilingual copy"
  },
  V5: {
    title: "Chongqing implementation plan of the comprehensive pilot",
    publisher: "Chongqing Municipal People’s Government",
    date: "2025",
    note: "read in a copy"
  },
  V6: {
    title: "Questions and answers on the pilot of M&A loans for technology firms",
    publisher: "National Financial Regulatory Administration",
    date: "2025-03-05",
    note: "read in a copy; list of the 18 cities: People’s Daily, 19 March 2025, read in a copy"
  },
  V7: {
    title: "The pilot of M&A loans for technology firms after one year",
    publisher: "China Banking and Insurance News",
    date: "2026",
    note: "read in a copy"
  },
  V7b: {
    title: "M&A loans and listed firms",
    publisher: "China Business Journal",
    date: "2025-09-29",
    note: "read in a digest"
  },
  V7c: {
    title: "M&A policy digest, 1 to 15 January",
    publisher: "smafa",
    date: "2026-01-22",
    address: "https://www.smafa.cn/news/358.html"
  },
  V7d: {
    title: "Seven-department measures on technology finance and progress of the M&A-loan pilot",
    publisher: "press digest",
    date: "2025",
    address: "https://reportify.cn/news/1120789612206362624",
    note: "day not shown"
  },
  V7e: {
    title: "M&A loans for technology firms as a highlight",
    publisher: "press report",
    date: "2025-03-18",
    note: "read in a copy of low quality"
  },
  V7f: {
    title: "M&A market in the first three quarters of 2025 (Wind)",
    publisher: "press report",
    date: "2025-11-26",
    note: "read in a copy"
  },
  V8: {
    title: "Measures for M&A loans of commercial banks, 金规〔2025〕27号, report of the final rules",
    publisher: "Xinhua",
    date: "2025-12-31",
    address: "https://reportify.cn/news/1203883135478140928",
    note: "read in a digest; readings at www.kjjrw.com.cn/system/2026/02/03/015409617.shtml"
  },
  V9: {
    title: "Summary table of the final rules for M&A loans",
    publisher: "Forexbnb",
    date: "2026",
    address: "https://www.forexbnb.com/news/fintech/35432.html"
  },
  V9b: {
    title: "Draft rules for M&A loans, 7 years for minority stakes",
    publisher: "press report",
    date: "2025-08-20",
    note: "read in a copy"
  },
  V10: {
    title: "Chongqing seed investment fund: 46 projects",
    publisher: "Chongqing Daily",
    date: "2025-07-11",
    address: "https://difang.gmw.cn/cq/2025-07/11/content_38147967.htm"
  },
  V11: {
    title: "Error-tolerance rules of Guangzhou Development District",
    publisher: "press report",
    date: "2025",
    address: "https://chujupifa.com/read/-dy-article-JP0F41BR05118O92.html"
  },
  V12: {
    title: "Rules of the Zhengzhou angel fund",
    publisher: "press report",
    date: "2024-09",
    note: "read in a copy"
  },
  V13: {
    title: "Plan of Nanshan District, Shenzhen, for seed and angel money",
    publisher: "press report",
    date: "2025-03",
    address: "https://www.crhcc.com/dtzx/gzgqjj/2025/3/1d426b49edf346f889a2c23792c6ddb2.htm"
  },
  V14: {
    title: "Anhui provincial angel master fund: losses of up to 80% tolerated",
    publisher: "Securities Times",
    date: "2026-01-14",
    address: "https://www.stcn.com/article/detail/3592925.html"
  },
  V15: {
    title: "Press conference on innovation points and technology finance",
    publisher: "Ministry of Science and Technology",
    date: "2025-05-22",
    address: "https://www.very6.cn/article/article_100386.html"
  },
  V16: {
    title: "Special guarantee plan for technology innovation, 财金〔2024〕60号",
    publisher: "Ministry of Finance and others",
    date: "2024-07",
    address: "https://ordoszxqy.org.cn/article/info/6496"
  },
  V17: {
    title: "IP statistics of 2025",
    publisher: "China National Intellectual Property Administration",
    date: "2026-01",
    address: "https://reportify.cn/news/1208019224342171648",
    note: "read in a digest"
  },
  V18: {
    title: "Pre-examination at the Sichuan protection centre",
    publisher: "China IP News",
    date: "undated",
    address: "https://sc.cnipai.com/news/detail/245671.html"
  },
  V19: {
    title: "IP-backed securities market in 2025",
    publisher: "Lianhe Ratings",
    date: "2026-01",
    address: "https://reportify.cn/reports/1216872744289964032",
    note: "read in a digest"
  },
  V20: {
    title: "Reading of the 2024 annual report on transfer of S&T achievements",
    publisher: "article re-hosted by digipub",
    date: "2025-12",
    address: "https://www.digipub.cc/dy/article/KDF8MGHG0511D98B.html"
  },
  V21: {
    title: "Annual reports 2023 and 2024 on transfer of S&T achievements released",
    publisher: "Panjin High-tech Zone",
    date: "2024-09-09",
    address: "https://gxq.panjin.gov.cn/2024_09/10_08/content-487501.html"
  },
  V22: {
    title: "Five-year results of science and technology in Chongqing",
    publisher: "Chongqing Government Information Office, via media",
    date: "2025-10-15",
    address: "https://reportify.ai/news/1175936332623646720"
  },
  V23: {
    title: "Credit for technology SMEs, first quarter of 2025",
    publisher: "press report",
    date: "2025",
    address: "https://chinareport.com.cn/2061.html"
  },
  V24: {
    title: "Technology finance in Chongqing",
    publisher: "People’s Bank of China, Chongqing branch, via Guangming Online",
    date: "2025-11-01",
    address: "https://difang.gmw.cn/cq/2025-11/01/content_38384673.htm"
  },
  V24b: {
    title: "Reply to proposal 0656",
    publisher: "People’s Bank of China, Chongqing branch",
    date: "2025-09-23",
    address: "https://chongqing.pbc.gov.cn/chongqing/107680/107968/5526643/2025092318223776792/index.html"
  },
  V25: {
    title: "Reading of the proposal for the 15th five-year plan",
    publisher: "press report",
    date: "2025-12-09",
    address: "https://www.cebnet.com.cn/20251209/102998901.html"
  },
  V26: {
    title: "Two joint funds of the natural science fund",
    publisher: "Chongqing Science and Technology Bureau",
    date: "2023-06-07",
    note: "read in a copy"
  },
  V27: {
    title: "The mayor on innovation circles around universities",
    publisher: "Chongqing Daily, via people.cn",
    date: "2025-10-20",
    address: "https://cq.people.com.cn/BIG5/n2/2025/1020/c367697-41384688.html"
  },
  V28: {
    title: "Plan for the integration of large and small firms, 2025 to 2027",
    publisher: "press report",
    date: "2025-07-01",
    address: "https://cq.m.jinbiaochi.com/szrd/news_740479.html"
  },
  V29: {
    title: "Plan for industrial innovation complexes, 2024 to 2027",
    publisher: "Chongqing municipal departments",
    date: "2024-09-25",
    note: "read at cqncyq.cqsmartpark.cn"
  },
  V30: {
    title: "Reply to proposal 0186",
    publisher: "Chongqing Science and Technology Bureau",
    date: "2024-10-12",
    address: "https://kjj.cq.gov.cn/zwgk_176/zwxxgkml/zxtablqkgk/202410/t20241012_13700258.html"
  },
  V31: {
    title: "Measures on transfer by universities, draft of September 2023 and final 渝科局发〔2023〕149号",
    publisher: "Chongqing Science and Technology Bureau",
    date: "2023",
    address: "https://heec.cahe.edu.cn/news/zhengce/18224.html",
    note: "final text at heec.cahe.edu.cn/news/zhengce/18507.html"
  },
  V32: {
    title: "A use-first-pay-later case in Beijing",
    publisher: "press report",
    date: "2022-11-16",
    address: "https://bj.gqsoso.com/beijing/20221116/365723.html"
  },
  V33: {
    title: "The Shaanxi trial of use first, pay later",
    publisher: "Shaanxi Daily; People’s Daily",
    date: "2025-03-14",
    note: "read in a copy; second report 21 August 2025"
  },
  V34: {
    title: "Beijing pilot scheme for use first, pay later",
    publisher: "Beijing Daily",
    date: "2022-09",
    note: "read in a copy"
  },
  V35: {
    title: "Chongqing rules on rights granted to inventors, 渝科局发〔2021〕43号",
    publisher: "Chongqing Science and Technology Bureau",
    date: "2021-05-22",
    address: "https://nnjcjl.com/info/1106/12353.html"
  },
  V36: {
    title: "Reply to proposal 0776",
    publisher: "Chongqing Education Commission",
    date: "2023",
    address: "https://cqrd.gov.cn/site/article/1217489854105407488"
  },
  V37: { title: "IP-backed securities 2018 to 2021", publisher: "CTEX", date: "2022-02", note: "read in a copy" },
  V38: {
    title: "National demonstration zone for transfer of S&T achievements approved",
    publisher: "China News",
    date: "2022-01-13",
    address: "https://www.chinanews.com.cn/sh/2022/01-13/9651475.shtml"
  },
  V39: {
    title: "Incubator plan 2021 to 2025",
    publisher: "Xinhua Chongqing",
    date: "2021-12-21",
    address: "https://cq.news.cn/2021-12/21/c_1128183623.htm"
  },
  V40: {
    title: "Effects of the devolution of 2015 on transfer by universities (Ren and Mei)",
    publisher: "中国科技论坛 2023(10)",
    date: "2023-10",
    note: "read in a copy; states the legal floor of 50%"
  },
  V41: {
    title: "Annual report 2019 on transfer of S&T achievements (data of 2018)",
    publisher: "People’s Daily",
    date: "2020-05-15",
    note: "read in a copy"
  },
  V42: {
    title: "Annual report 2020 on transfer of S&T achievements (data of 2019)",
    publisher: "press report",
    date: "2021-04",
    note: "read in a copy"
  },
  V43: {
    title: "Chongqing ordinance on transfer of S&T achievements, article 27",
    publisher: "Chongqing Municipal People’s Congress",
    date: "2020",
    note: "read in a copy"
  },
  V44: {
    title: "Guideline on due-diligence exemption in Fujian",
    publisher: "Fujian Province",
    date: "undated",
    address: "https://www.fjdjdq.com/content.asp?id=19729"
  },
  V45: {
    title: "China patent survey of 2023",
    publisher: "People’s Daily",
    date: "2024-04-22",
    note: "read in a copy"
  },
  V46: {
    title: "Press briefing on the patent survey of 2023",
    publisher: "China National Intellectual Property Administration",
    date: "2024",
    note: "read in a copy"
  },
  V47: {
    title: "Press briefing of 28 March 2025",
    publisher: "China National Intellectual Property Administration",
    date: "2025-03-28",
    note: "read in a copy"
  },
  V48: {
    title: "National technology contracts, first three quarters of 2025",
    publisher: "Ministry of Industry and Information Technology, via media",
    date: "2025-11-08",
    address: "https://www.almiassist.com/hot-news/16938"
  },
  V49: {
    title: "High-quality development report of Chongqing 2022, innovation chapter",
    publisher: "Chongqing Bureau of Statistics",
    date: "2023-07-16",
    note: "read in a copy"
  },
  V50: {
    title: "Science and technology conference of 2026",
    publisher: "China News",
    date: "2026-03-04",
    note: "read in a copy"
  },
  V51: {
    title: "Proposal no. 1 to the political consultative conference",
    publisher: "Chongqing",
    date: "2026-01-30",
    note: "read in a copy"
  },
  V52: {
    title: "Knowledge-value credit loans in Chongqing",
    publisher: "press report",
    date: "undated",
    note: "read at hbdfgd.cn"
  },
  V53: {
    title: "Risk pool for small and micro firms in Chongqing",
    publisher: "press report",
    date: "2025-08-08",
    address: "https://chongqing.010b.com/info/detail/81997.html"
  },
  V54: {
    title: "IP pledge loans in Chengdu",
    publisher: "press report",
    date: "undated",
    address: "https://www.bzeoc.com/alxq/isjg.html"
  },
  V55: {
    title: "Relending for technology innovation set up",
    publisher: "TechNode",
    date: "2024-04-07",
    address: "https://cn.technode.com/post/2024-04-07/pbc-scientific-innovation"
  },
  V56: {
    title: "Relending for technology innovation raised by 400 billion yuan",
    publisher: "press report",
    date: "2026-01-15",
    address: "https://cnsonews.com.cn/news/187722.html"
  },
  V57: {
    title: "Plan for technology finance in banking and insurance",
    publisher: "press report",
    date: "2025-04-01",
    address: "https://itiger.com/news/2524815442"
  },
  V58: {
    title: "Guideline on innovation points nationwide",
    publisher: "CCTV",
    date: "2024-08-16",
    note: "read in a copy"
  },
  V59: {
    title: "Patent finance for technology SMEs",
    publisher: "Tsinghua Financial Review",
    date: "2025-06-05",
    address: "https://reportify.cn/social-media/683949018829272",
    note: "read in a digest"
  },
  V60: {
    title: "Reform of IP pledge in Chongqing",
    publisher: "press report",
    date: "2026",
    address: "https://m.163.com/dy/article/KLIUHIJS05346936.html"
  },
  V61: {
    title: "IP-backed securities in 2024",
    publisher: "21st Century Business Herald",
    date: "2025-06-08",
    note: "read in a copy"
  },
  V62: {
    title: "Press briefing on finance in Chongqing",
    publisher: "Chongqing Municipal People’s Government",
    date: "2025-02-06",
    note: "read at wap.cq.gov.cn"
  },
  V63: {
    title: "Plan for banks and insurers in technology finance, 2023 to 2027",
    publisher: "Chongqing",
    date: "2023",
    address: "https://www.chacewang.com/newsdetail/news403940.html"
  },
  V64: {
    title: "Guidance on government investment funds, 国办发〔2025〕1号",
    publisher: "General Office of the State Council",
    date: "2025-01-07",
    address: "https://www.gov.cn/zhengce/zhengceku/202501/content_6996730.htm"
  },
  V65: {
    title: "Rules of the Chongqing seed investment fund",
    publisher: "Chongqing municipal departments",
    date: "2024-10-27",
    note: "read at cqncyq.cqsmartpark.cn"
  },
  V66: { title: "Seed fund rules of 2015", publisher: "Chongqing", date: "2015", note: "read at gxq.cq.gov.cn" },
  V67: {
    title: "Winning by losing",
    publisher: "Industry Ventures",
    date: "2016-12",
    address: "https://www.industryventures.com"
  },
  V68: {
    title: "Venture outcomes of Correlation Ventures",
    publisher: "S. Levine",
    date: "2014-08",
    address: "https://www.sethlevine.com"
  },
  V69: {
    title: "Goals for science and technology in 2026",
    publisher: "CRI",
    date: "2026-03-04",
    note: "read at cq.cri.cn"
  },
  V70: {
    title: "Science and technology conference of 2026, second report",
    publisher: "press report",
    date: "2026-03",
    address: "https://www.szpsj.com/a/768214"
  },
  V71: {
    title: "Granting rights in service inventions (Tang and Wei)",
    publisher: "University of Science and Technology of China",
    date: "2024-06",
    address: "https://ipri.ustc.edu.cn/2024/0625/c30345a644833/page.htm"
  },
  V72: {
    title: "Error-tolerance rules of government funds, a legal review",
    publisher: "press report",
    date: "2025",
    address: "https://caijing.weishitang.cn/zixun/40689.html"
  },
  V73: {
    title: "Innovation-reform tasks of Chongqing: invest first, turn into shares later",
    publisher: "Chongqing",
    date: "2022-11-21",
    note: "read in a copy"
  }
} as const satisfies Record<string, Source>;
