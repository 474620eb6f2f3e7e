import type { Source } from "./source.ts";

/** Statistics, surveys and studies of outcomes: where the figures of regions, targets and stylised facts were read. */
export const statistics = {
  S02: {
    title: "China Statistical Yearbook on Science and Technology, tables re-keyed in the techme R data package",
    publisher: "National Bureau of Statistics and Ministry of Science and Technology; package by huhuaping",
    date: "yearbooks 2011-2024; snapshot 2026-07-17",
    address: "https://github.com/huhuaping/techme",
    note: "repository copy of official yearbook; provincial R&D sums equal the national total to 3 digits in every year 2010-2023; national technology-market totals equal S05 and S06 to the last digit"
  },
  S03: {
    title: "China Statistical Yearbook, public budget by region, re-keyed in techme",
    publisher: "National Bureau of Statistics; package by huhuaping",
    date: "snapshot 2026-07-17",
    address: "https://github.com/huhuaping/techme",
    note: "repository copy of official yearbook"
  },
  S04: {
    title: "National bulletin on statistics of S&T funding (R&D bulletin), tables re-keyed in techme",
    publisher: "National Bureau of Statistics, MOST, MOF",
    date: "2012-2024",
    address: "https://github.com/huhuaping/techme",
    note: "repository copy of official bulletin"
  },
  S05: {
    title:
      "Technology market turnover 2011-2023 with counts of institutes, universities and firms doing R&D, hard-coded in a dashboard",
    publisher: "NBS data as used in a public GitHub file",
    date: "undated",
    note: "secondary copy of NBS series; a public file on GitHub"
  },
  S06: {
    title: "Technology market turnover 2015-2024 hard-coded in a plotting script",
    publisher: "NBS data as used in a public GitHub file",
    date: "undated",
    note: "secondary copy of NBS series; a public file on GitHub"
  },
  S07: {
    title: "2024 China innovation index: technology contracts 994,000, 6.8 trillion yuan",
    publisher: "China News Service, quoting NBS",
    date: "2025-10-29",
    note: "media; read in a copy"
  },
  S08: {
    title: "Technology market 2019 summary",
    publisher: "Torch Centre, MOST",
    date: "2020-03",
    note: "read in a copy"
  },
  S09: {
    title: "China technology contract volume tops 2 trillion yuan (2019 statistical analysis)",
    publisher: "Unitalen Attorneys, quoting MOST",
    date: "2021-08-31",
    address: "http://www.unitalen.com/html/report/21085082-1.htm",
    note: "professional press"
  },
  S10: {
    title: "S&T statistics report no. 559: analysis of the 2013 national technology market",
    publisher: "MOST Department of Innovation and Development",
    date: "2015-01-28",
    note: "read in a copy"
  },
  S11: {
    title: "Technology market express, first half of 2020",
    publisher: "Science and Technology Daily / Xinhua",
    date: "2020-08-21",
    address: "http://en.people.cn/n3/2020/0821/c90000-9737329.html",
    note: "media"
  },
  S12: {
    title: "Statistical communique 2020: 550,000 contracts, 2.8252 trillion yuan",
    publisher: "NBS via media",
    date: "2021-02-28",
    address: "https://www.1dq.com/news/210766124835540992.html",
    note: "media"
  },
  S13: {
    title: "Minister Yin Hejun: 950,000 technology contracts in 2023, up 28.6 percent",
    publisher: "Agenzia Nova",
    date: "2024-03-09",
    address: "https://www.agenzianova.com/a/65ed29eb2ffc82.73069562/5084176/2024-03-09/",
    note: "media"
  },
  S14: {
    title: "Shaanxi 2022 technology contracts by type and seller",
    publisher: "Shaanxi Science and Technology News",
    date: "2023-01-31",
    address: "https://szb.snkjb.com/sxkjb/20230131/html/page_01_content_003.htm",
    note: "media, official figures"
  },
  S15: {
    title: "Chongqing 14th five-year-plan press conference on science and technology",
    publisher: "Chongqing Government Information Office via media",
    date: "2025-10-15",
    address: "https://reportify.ai/news/1175936332623646720",
    note: "media"
  },
  S16: {
    title: "2022 Chongqing high-quality development report, innovation chapter",
    publisher: "Chongqing Bureau of Statistics",
    date: "2023-07-16",
    note: "read in a copy"
  },
  S17: {
    title: "Chongqing S&T development report since 2012",
    publisher: "Chongqing Bureau of Statistics via media",
    date: "2022-09-28",
    note: "media; read in a copy"
  },
  S18: {
    title: "Chongqing sees more tech-based enterprises",
    publisher: "National Business Daily (English)",
    date: "2020-04-02",
    address: "http://m.nbdpress.com/articles/2020-04-02/9576.html",
    note: "media"
  },
  S19: {
    title: "Innovation-driven development in Chongqing (city profile)",
    publisher: "iChongqing",
    date: "undated (2017 data)",
    address: "https://www.ichongqing.info/tourism/chongqing-city-profile/innovation-driven-development-in-chongqing/",
    note: "official promotion site"
  },
  S20: {
    title: "Chongqing to have nearly 100,000 technology enterprises in 2027",
    publisher: "UrduPoint / APP",
    date: "2023-03-31",
    address: "https://www.urdupoint.com/en/miscellaneous/sw-chinas-chongqing-to-have-nearly-100000-t-1668782.html",
    note: "media"
  },
  S21: {
    title: "Chongqing seed investment fund: 46 projects, nearly 50 million yuan",
    publisher: "Chongqing Daily",
    date: "2025-07-11",
    address: "https://difang.gmw.cn/cq/2025-07/11/content_38147967.htm",
    note: "media, official figures"
  },
  S22: {
    title: "Chongqing finance press conference: loans to technology enterprises",
    publisher: "Guangming Online Chongqing",
    date: "2025-11-01",
    address: "https://difang.gmw.cn/cq/2025-11/01/content_38384673.htm",
    note: "media, official figures"
  },
  S23: {
    title: "Knowledge-value credit loans in Chongqing",
    publisher: "media report",
    date: "2019-07-04",
    note: "media; read in a copy"
  },
  S24: {
    title: "Chengdu-Chongqing science and innovation mother fund set up",
    publisher: "Chongqing Science and Technology News",
    date: "2020-09-29",
    address: "https://epaper.cqrb.cn/html/kjb/2020-09/29/01/content_kj_271097.htm",
    note: "media"
  },
  S25: {
    title: "First equity fund for S&T achievement transfer in the south-west",
    publisher: "Chongqing Daily / People.cn",
    date: "2020-05-22",
    address: "http://cq.people.com.cn/n2/2020/0522/c365402-34034196.html",
    note: "media"
  },
  S26: {
    title: "33618 modern manufacturing cluster system (structure and leading clusters)",
    publisher: "AskCI; idmakers summary of the 2023-2027 manufacturing action plan",
    date: "2024-05-16",
    address: "http://m.gzshangchuan.com/news/chanye/20240516/083534271581973422615428.shtml",
    note: "media"
  },
  S27: {
    title: "Chongqing manufacturing in the 14th plan period",
    publisher: "media report",
    date: "2025-09-29",
    note: "media; read in a copy"
  },
  S28: {
    title: "Interview with the head of the Chongqing S&T Bureau: four highlands",
    publisher: "China News Service",
    date: "2024-01-23",
    note: "media; read in a copy"
  },
  S29: {
    title: "Statistical communique of Chongqing 2020",
    publisher: "Chongqing Bureau of Statistics and NBS survey office",
    date: "2021-03-18",
    note: "read in a copy"
  },
  S30: {
    title:
      "Annual report 2024 on transfer of S&T achievements (universities and institutes): article with figures by mode",
    publisher: "NetEase article; report by the China Association of S&T Evaluation and Achievement Management",
    date: "2024-12 (report)",
    note: "secondary article on official report; read in a copy"
  },
  S31: {
    title: "Annual reports 2023 and 2024 released",
    publisher: "Panjin High-tech Zone site; Guangming Daily",
    date: "2024-09-10",
    address: "https://gxq.panjin.gov.cn/2024_09/10_08/content-487501.html",
    note: "official report press"
  },
  S32: {
    title: "Annual report 2021 (data for 2020) released",
    publisher: "SUSTech Holdings; PaperCheck",
    date: "2022-06-29",
    address: "https://holdings.sustech.edu.cn/shows/20/202.html",
    note: "official report press"
  },
  S33: {
    title: "Annual report 2020 (data for 2019) released",
    publisher: "ScholarMate",
    date: "2021-04-19",
    note: "official report press; read in a copy"
  },
  S34: {
    title: "Annual report 2019 (data for 2018) released",
    publisher: "People's Daily; CNSSJH English summary",
    date: "2020-05-15",
    address: "http://digpreneur.com/system/2020/05/15/030213241.shtml",
    note: "official report press"
  },
  S35: {
    title: "Annual report 2018 (data for 2017) released",
    publisher: "media report",
    date: "2019-04-10",
    address: "http://m.dubaokan.com/news/20190410/2675_2.html",
    note: "official report press"
  },
  S36: {
    title: "Annual report 2025 (data for 2024) released",
    publisher: "CGTN / Xinhua; China Review News",
    date: "2025-09-23",
    address:
      "https://news.cgtn.com/news/2025-09-23/China-reports-robust-sci-tech-transformation-1GTyom3sULK/share_amp.html",
    note: "official report press"
  },
  S37: {
    title: "Article on the 2021 annual report: manufacturing share, SME recipients",
    publisher: "news portal",
    date: "undated",
    address: "http://yes43.com/dm/detail-86e7cc0d9178f46b.html",
    note: "media"
  },
  S40: {
    title: "Highlights of the 2023 China Patent Survey Report",
    publisher: "China IP Today",
    date: "undated",
    address: "http://www.chinaiptoday.com/post.html?id=2105",
    note: "professional press"
  },
  S41: {
    title: "Industrialisation rate of invention patents improves (2023 survey)",
    publisher: "Mondaq",
    date: "2024-05-21",
    address: "https://www.mondaq.com/china/patent/1468158/",
    note: "professional press"
  },
  S42: {
    title: "2022 China patent survey report",
    publisher: "media, quoting CNIPA",
    date: "2022-12-30",
    address: "http://www.cnkyw.cn/xwzx/hgjj/202212/t20221230_70212.html",
    note: "media"
  },
  S43: {
    title: "2021 China Patent Investigation Report",
    publisher: "Unitalen Attorneys",
    date: "2022-08-23",
    address: "http://www.unitalen.com/html/report/22083885-1.htm",
    note: "professional press"
  },
  S44: {
    title: "Industrialised patents of Chinese enterprises continue to rise (2024 survey)",
    publisher: "Xinhua / People's Daily Online",
    date: "2025-01-15",
    address: "http://en.people.cn/n3/2025/0115/c90000-20266428.html",
    note: "media, CNIPA"
  },
  S45: {
    title: "IP achievements in the 14th plan period",
    publisher: "Xinhua / People's Daily Online",
    date: "2025-07-17",
    address: "http://en.people.cn/n3/2025/0717/c90000-20341557.html",
    note: "media, CNIPA"
  },
  S46: {
    title: "High-value patents and stock of valid patents at end 2024",
    publisher: "Xinhua / People's Daily Online",
    date: "2025-01-15",
    address: "http://en.people.cn/n3/2025/0115/c90000-20266431.html",
    note: "media, CNIPA"
  },
  S47: {
    title: "Valid domestic invention patents exceed 4 million (end 2023)",
    publisher: "People.cn",
    date: "2024-01-16",
    note: "media, CNIPA; read in a copy"
  },
  S48: {
    title: "Patents per high-value holder and 2025 stock",
    publisher: "China News Service, quoting CNIPA",
    date: "2026-01-23",
    note: "media; read in a copy"
  },
  S49: {
    title: "University industrialisation rate about 3.9 percent quoted in a public web app",
    publisher: "public GitHub file",
    date: "undated",
    note: "secondary, no year given; a public file on GitHub"
  },
  S50: {
    title: "PBC: loans to technology SMEs and high-tech firms, end 2024",
    publisher: "People's Daily via gscn.com.cn",
    date: "2025-02-18",
    address: "https://gscn.com.cn/kpgs/system/2025/02/18/013282105.shtml",
    note: "media, PBC"
  },
  S51: {
    title: "PBC: end 2025",
    publisher: "People's Daily via 163.com",
    date: "2026-01-28",
    address: "https://www.163.com/dy/article/KKBDSN750514R9M0.html",
    note: "media, PBC"
  },
  S52: { title: "PBC: end 2023", publisher: "Xinhua", date: "2024", note: "media, PBC; read in a copy" },
  S53: {
    title: "PBC: second quarter 2024",
    publisher: "People's Daily",
    date: "2024-09-02",
    note: "media, PBC; read in a copy"
  },
  S54: {
    title: "NFRA main regulatory indicators, Q4 2024",
    publisher: "AASTOCKS",
    date: "2025",
    address: "http://my.aastocks.com/sc/stocks/analysis/stock-aafn-con/03988/AAFN/NOW.1419412/hk-stock-news",
    note: "media, NFRA"
  },
  S55: {
    title: "China banking 2024: net interest margin, loan rates, NPL by bank type",
    publisher: "analyst article using NFRA and PBC data",
    date: "2025",
    address: "http://www.51haodu.com/t/eVpRR3FvT0Ntcg==",
    note: "analyst"
  },
  S56: {
    title: "LPR 21 October 2024",
    publisher: "China Economic Net via Rednet",
    date: "2024-10-21",
    address: "https://money.rednet.cn/content/646854/65/14376601.html",
    note: "media, PBC"
  },
  S57: {
    title: "LPR 20 May 2025",
    publisher: "The Paper via zkbdata",
    date: "2025-05-23",
    address: "https://zkbdata.com/newsinfo/8370924.html",
    note: "media, PBC"
  },
  S58: {
    title: "NFRA Q&A on the pilot for M&A loans to technology firms",
    publisher: "NFRA via dzwww",
    date: "2025-03-05",
    address: "http://hot.dzwww.com/w_xYyv?ipage=1",
    note: "official Q&A"
  },
  S59: {
    title: "Pilot M&A loans one year on; Hunan figures",
    publisher: "China Banking and Insurance News",
    date: "2026 (early)",
    address: "https://www.460.net.cn/news/show-297737.html",
    note: "media"
  },
  S60: {
    title: "Draft Measures on M&A loans of commercial banks",
    publisher: "media summaries",
    date: "2025-08-20",
    address: "http://mzdq.0553jk.com/post/4544.html",
    note: "media"
  },
  S61: {
    title: "Patent and trademark pledge financing 2020",
    publisher: "CNIPA English site",
    date: "2021-03-09",
    address: "https://english.cnipa.gov.cn/art/2021/3/9/art_1340_157495.html",
    note: "primary official"
  },
  S62: {
    title: "Patent and trademark pledge financing 2021",
    publisher: "The Paper via kejilie",
    date: "2022-01",
    address: "http://kejilie.com/ikanchai/article/IfANFz.html",
    note: "media, CNIPA"
  },
  S63: {
    title: "Patent financing for technology SMEs (2023 figures)",
    publisher: "Tsinghua Financial Review summary",
    date: "2025-06-05",
    address: "https://reportify.cn/social-media/683949018829272",
    note: "professional press"
  },
  S64: {
    title: "IP pledge financing in Guangdong (national 2009 and 2018 patent pledges)",
    publisher: "Shenzhen University article",
    date: "undated",
    address: "https://cnipol.com/Index/show/catid/37/id/1513.html",
    note: "academic"
  },
  S65: {
    title: "First half 2022 pledge financing",
    publisher: "AmCham South China White Paper 2023",
    date: "2023",
    address:
      "https://amcham-southchina.com/amcham/static/publications/2023%20White%20Paper%20on%20the%20Business%20Environment%20in%20China/files/basic-html/page84.html",
    note: "business association"
  },
  S66: {
    title: "IP pledge loans extended by banks in 2025 (slide text)",
    publisher: "public GitHub file quoting NFRA",
    date: "undated",
    note: "secondary; a public file on GitHub"
  },
  S70: {
    title: "China equity investment market 2024",
    publisher: "Zero2IPO Research",
    date: "2025",
    address: "http://51haodu.com/t/TmtQcDZKUUxPMg==",
    note: "industry report"
  },
  S71: {
    title: "Government guidance funds: state at end 2024",
    publisher: "Zhongguancun Industry Research Institute",
    date: "2025-10-16",
    address: "https://m.x-techcon.com/article/64368.html",
    note: "industry article"
  },
  S72: {
    title: "Angel investment report 2022",
    publisher: "IT Juzi, summarised by Leo Wang",
    date: "2022",
    address: "https://www.leowang.net/post/it-juzi-angel-investment-report-2022",
    note: "industry report"
  },
  S73: {
    title: "Sector mix of equity investment 2017-2024",
    publisher: "CITIC think tank via Eastmoney",
    date: "2025-08-27",
    address: "http://gubaposthk.eastmoney.com/news,cjpl,1590357878.html",
    note: "industry report"
  },
  S74: {
    title: "Venture outcomes are even more skewed than you think (Correlation Ventures 2004-2013)",
    publisher: "Seth Levine",
    date: "2014-08-12",
    address: "http://www.sethlevine.com/archives/2014/08/venture-outcomes-are-even-more-skewed-than-you-think.html",
    note: "practitioner"
  },
  S75: {
    title: "Venture capital: no, we are not normal (2019)",
    publisher: "Correlation Ventures",
    date: "2019-09-11",
    address: "https://medium.com/correlation-ventures/venture-capital-no-were-not-normal-32a26edea7c7",
    note: "practitioner data"
  },
  S76: {
    title: "Venture capital: we are still not normal (2023)",
    publisher: "Correlation Ventures",
    date: "2023-07-13",
    address: "https://medium.com/correlation-ventures/venture-capital-were-still-not-normal-9d07d354db88",
    note: "practitioner data"
  },
  S77: {
    title: "Correlation Ventures 2004-2014 tail as quoted in The Psychology of Money",
    publisher: "M. Housel",
    date: "2020",
    address: "https://knigochet.com/read_177990_38",
    note: "book"
  },
  S80: {
    title: "34.7 percent of establishments born in 2013 still operating in 2023",
    publisher: "US Bureau of Labor Statistics",
    date: "2024-01-12",
    address:
      "https://www.bls.gov/opub/ted/2024/34-7-percent-of-business-establishments-born-in-2013-were-still-operating-in-2023.htm",
    note: "primary official"
  },
  S81: {
    title: "18 percent of businesses opening in March 1994 remained open in March 2017",
    publisher: "US Bureau of Labor Statistics",
    date: "2018-11-01",
    address:
      "https://www.bls.gov/opub/ted/2018/18-percent-of-businesses-opening-in-march-1994-remained-open-as-of-march-2017.htm",
    note: "primary official"
  },
  S82: {
    title: "Business demography statistics",
    publisher: "Eurostat",
    date: "2016-11 to 2022-12",
    address: "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Business_demography_statistics",
    note: "primary official"
  },
  S83: {
    title: "Enterprise births and deaths 2021",
    publisher: "Eurostat",
    date: "2023-11-09",
    address: "https://ec.europa.eu/eurostat/web/products-eurostat-news/w/ddn-20231109-1",
    note: "primary official"
  },
  S84: {
    title: "Business demography, UK: 2023",
    publisher: "Office for National Statistics",
    date: "2024-11-18",
    address:
      "https://ons.gov.uk/businessindustryandtrade/business/activitysizeandlocation/bulletins/businessdemography/2023",
    note: "primary official"
  },
  S85: {
    title: "UK business formations fall (five-year survival of 2018 births)",
    publisher: "itsupplychain, quoting ONS",
    date: "2024-11",
    address:
      "https://itsupplychain.com/british-business-formations-fall-the-life-of-an-entrepreneur-is-tough-especially-outside-london/",
    note: "media"
  },
  S86: {
    title: "Business survival by area and birth year",
    publisher: "StatsWales",
    date: "undated",
    address: "https://stats.gov.wales/en-GB/1ecdcedf-efe5-412a-bd46-75a3e051ebf3",
    note: "primary official"
  },
  S87: {
    title: "Survival time of domestic enterprises in China",
    publisher: "State Administration for Industry and Commerce, via media",
    date: "2013-07-30",
    note: "media, official report; read in a copy"
  },
  S90: {
    title: "Zipf distribution of US firm sizes",
    publisher: "R. Axtell, Science 293:1818",
    date: "2001-09-07",
    address: "https://doi.org/10.1126/science.1062081",
    note: "academic"
  },
  S91: {
    title: "The growth of business firms: theory and evidence",
    publisher: "Fu, Pammolli, Buldyrev, Riccaboni, Matia, Yamasaki, Stanley, PNAS",
    date: "2005",
    address: "https://ar5iv.labs.arxiv.org/html/physics/0512005",
    note: "academic"
  },
  S92: {
    title: "The size variance relationship of business firm growth rates",
    publisher: "Riccaboni, Pammolli, Buldyrev, Ponta, Stanley, PNAS",
    date: "2008",
    note: "academic; read in a copy; authors recalled"
  },
  S93: {
    title: "On the Laplace distribution of firm growth rates",
    publisher: "Bottazzi and Secchi, LEM 2002/20",
    date: "2002",
    address: "http://www.lem.sssup.it/WPLem/2002-20.html",
    note: "academic"
  },
  S94: {
    title: "Technology policy for a world of skew-distributed outcomes",
    publisher: "Scherer and Harhoff, Research Policy 29",
    date: "2000",
    address:
      "https://www.ip.mpg.de/de/publikationen/details/technology-policy-for-a-world-of-skew-distributed-outcomes.html",
    note: "academic abstract"
  },
  S95: {
    title: "The value of European patents",
    publisher: "Gambardella, Harhoff, Verspagen, European Management Review 5 / CEPR 6848",
    date: "2008",
    address: "http://econpapers.repec.org/paper/cprceprdp/6848.htm",
    note: "academic abstract"
  },
  S96: {
    title: "Exploring the tail of patented invention value distributions",
    publisher: "Harhoff, Scherer, Vopel",
    date: "1997",
    address: "https://zew.de/en/publications/exploring-the-tail-of-patented-invention-value-distributions-1",
    note: "academic abstract"
  },
  S97: {
    title: "Use of patents in PatVal2",
    publisher: "Warrant Hub summary of the InnoS&T survey",
    date: "undated",
    address:
      "https://wnews.warranthub.it/en/news-2/comments-and-research/13031-firms-patval2-use-of-patents-in-eu.html",
    note: "summary of academic survey"
  },
  S98: {
    title: "Two published accounts of university licensing: WARF and Stanford",
    publisher: "Research Enterprise",
    date: "2018-10-08",
    address:
      "https://researchenterprise.org/2018/10/08/two-published-accounts-of-university-licensing-warf-and-stanford/",
    note: "commentary quoting R. Apple"
  },
  S100: {
    title: "FY2016 licensing survey",
    publisher: "AUTM",
    date: "undated (FY2016 data)",
    address:
      "https://www.autm.net/resources-surveys/research-reports-databases/licensing-surveys/fy2016-licensing-survey/",
    note: "primary survey highlights"
  },
  S101: {
    title: "2022 licensing survey",
    publisher: "AUTM",
    date: "undated (2022 data)",
    address: "https://autm.net/surveys-and-tools/surveys/licensing-survey/2022-licensing-survey",
    note: "primary survey highlights"
  },
  S102: {
    title: "AUTM preliminary 2013 data",
    publisher: "Federal Laboratory Consortium",
    date: "undated (2013 data)",
    address: "https://federallabs.org/news/autm-releases-preliminary-data-from-its-2013-licensing-survey",
    note: "survey highlights"
  },
  S103: {
    title: "AUTM 2005 results by state",
    publisher: "SSTI",
    date: "undated (FY2005 data)",
    address: "https://www.ssti.org/blog/useful-stats-2005-autm-survey-results-state",
    note: "survey highlights"
  },
  S104: {
    title: "Licensing efficiency of academic technology transfer (FY2015)",
    publisher: "A. Pradhan",
    date: "undated (FY2015 data)",
    address:
      "https://globalventuring.com/university/licensing-efficiency-of-academic-technology-transfer-are-there-better-indicators/",
    note: "practitioner article"
  },
  S105: {
    title: "850 new products; 73 percent of licences to startups and small companies",
    publisher: "Utah Business, quoting AUTM",
    date: "undated (2022 data)",
    address: "https://www.utahbusiness.com/us-research-partnerships-new-products",
    note: "media"
  },
  S106: {
    title: "UK university spin-outs: independent review",
    publisher: "Mondaq",
    date: "undated",
    address: "https://www.mondaq.com/uk/trademark/1414746/",
    note: "professional press"
  },
  S110: {
    title: "Moody's Ultimate Recovery Database",
    publisher: "Moody's (Emery, Cantor, Keisman, Ou)",
    date: "2007-04",
    note: "re-hosted rating agency report; read in a copy"
  },
  S111: {
    title: "Defaulted bank loan recoveries",
    publisher: "Moody's (Carty, Lieberman)",
    date: "1996-11",
    note: "re-hosted rating agency report; read in a copy"
  },
  S112: {
    title: "Ratings, interest coverage ratios and default spread",
    publisher: "A. Damodaran, NYU Stern",
    date: "2024-01 and 2025-01",
    address: "https://pages.stern.nyu.edu/~adamodar/New_Home_Page/datafile/ratings.html",
    note: "academic data page"
  },
  S113: {
    title: "2023 annual global corporate default and rating transition study",
    publisher: "S&P Global Ratings",
    date: "2024-03-28",
    address:
      "https://www.spglobal.com/ratings/en/research/articles/240328-default-transition-and-recovery-2023-annual-global-corporate-default-and-rating-transition-study-13047827",
    note: "rating agency"
  },
  S114: {
    title: "2024 annual global corporate default and rating transition study",
    publisher: "S&P Global Ratings",
    date: "2025-03-27",
    address:
      "https://spglobal.com/ratings/en/research/articles/250327-default-transition-and-recovery-2024-annual-global-corporate-default-and-rating-transition-study-13452126",
    note: "rating agency"
  },
  S115: {
    title: "Default rates in the loan market for SMEs: Slovakia",
    publisher: "Fidrmuc, Hainz, Malesich",
    date: "2007-03",
    address:
      "https://vdocuments.net/default-rates-in-the-loan-market-for-smes-evidence-from-this-field-to-corporate.html",
    note: "academic"
  },
  S116: {
    title: "Annual default study 1920-2015",
    publisher: "Moody's",
    date: "2016-02-29",
    note: "re-hosted rating agency report; read in a copy"
  },
  S120: {
    title: "PwC: China M&A, first half of 2025",
    publisher: "PwC summarised by Reportify",
    date: "2025-08-25",
    address: "https://reportify.cn/news/1158769395091247104",
    note: "industry report"
  },
  S121: {
    title: "Evidence that mergers often fail (KPMG, McKinsey, Mitchell-Lehn)",
    publisher: "teaching note drawn from Damodaran",
    date: "undated",
    address: "https://performancetrading.it/Documents/AdValuing/AdV_Post.htm",
    note: "secondary summary"
  },
  S122: {
    title: "Why mergers and acquisitions fail",
    publisher: "H. Kiymaz, Rollins College",
    date: "undated",
    address:
      "https://crummer.rollins.edu/center-for-advanced-entrepreneurship/why-do-mergers-and-acquisitions-fail-and-what-to-do-about-it/",
    note: "academic commentary"
  },
  S123: {
    title: "Are you paying too much for that acquisition?",
    publisher: "HBS Working Knowledge",
    date: "undated",
    address: "https://hbswk.hbs.edu/archive/are-you-paying-too-much-for-that-acquisition",
    note: "academic commentary"
  },
  S124: {
    title: "A lightweight note on success in M&A (citing Bruner)",
    publisher: "S. Canback",
    date: "2004-06",
    address: "https://www.slideshare.net/slideshow/canback-lightweight-note-on-m-and-apdf/251707291",
    note: "commentary"
  },
  S125: {
    title: "R&D bulletin 2023: performers and GDP share",
    publisher: "NBS",
    date: "2024-10-02",
    note: "media; read in a copy"
  },
  S126: {
    title: "2024 R&D spend first estimate",
    publisher: "China News Service",
    date: "2025-01-23",
    note: "media; read in a copy"
  },
  S127: {
    title: "High-tech enterprises 463,000 in 2023",
    publisher: "Guangming Daily",
    date: "2024-09-01",
    address: "https://epaper.gmw.cn/gmrb/html/2024-09/01/nw.D110000gmrb_20240901_1-03.htm",
    note: "media, NBS"
  },
  S128: {
    title: "2025 industry press conference: specialised-and-new SMEs over 140,000; high-tech 504,000",
    publisher: "Livedoor (Japanese)",
    date: "2026-01-21",
    address: "https://news.livedoor.com/topics/detail/30416098/",
    note: "media, MIIT"
  },
  S140: {
    title: "Regular higher education institutions by province: 2,820 in all, without adult and military ones",
    publisher: "Web dictionary feapp.net, quoting the Ministry of Education",
    date: "undated",
    address: "http://www.feapp.net/dictionary/d27948.html",
    note: "secondary copy of the ministry's list of 2023; the 31 counts add up to the stated total"
  }
} as const satisfies Record<string, Source>;
