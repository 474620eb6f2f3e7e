import type { Source } from "./source.ts";

/** Studies cited as evidence on direction and size. Their effect sizes are comparison figures and never enter the model. */
export const studies = {
  E1: {
    title: "Incentives and invention in universities (Lach and Schankerman)",
    publisher: "RAND Journal of Economics 39(2), 403–433",
    date: "2008",
    note: "abstract read; contested by E2"
  },
  E2: {
    title: "Royalty shares and university invention (Ouellette and Tutt)",
    publisher: "International Review of Law and Economics 61",
    date: "2020",
    note: "abstract read; finds no significant effect of the share"
  },
  E3: {
    title: "University innovation and the professor’s privilege (Hvide and Jones)",
    publisher: "American Economic Review 108(7), 1860–1898",
    date: "2018",
    note: "abstract read"
  },
  E4: {
    title: "Inventor’s share and transfer after the reform of 2015 (Ge, Zhang and Yuan)",
    publisher: "经济研究, no. 2",
    date: "2024",
    note: "abstract read"
  },
  E5: {
    title: "Devolution and transfer at 80 universities, 2013 to 2020 (Ren and Mei)",
    publisher: "中国科技论坛, no. 10",
    date: "2023",
    note: "abstract read"
  },
  E6: {
    title: "Tolerance for failure and corporate innovation (Tian and Wang)",
    publisher: "Review of Financial Studies 27(1), 211–255",
    date: "2014",
    note: "abstract read"
  },
  E7: {
    title: "What is a patent worth? (Farre-Mensa, Hegde and Ljungqvist)",
    publisher: "Journal of Finance 75(2), 639–682",
    date: "2020",
    note: "abstract read"
  },
  E8: {
    title: "Uncertain intellectual property rights and the market for ideas (Gans, Hsu and Stern)",
    publisher: "Management Science 54(5), 982–997",
    date: "2008",
    note: "abstract read"
  },
  E9: {
    title: "Patent collateral, investor commitment and venture lending (Hochberg, Serrano and Ziedonis)",
    publisher: "Journal of Financial Economics 130(1), 74–94",
    date: "2018",
    note: "abstract read"
  },
  E10: {
    title: "The new patent intermediaries (Hagiu and Yoffie)",
    publisher: "Journal of Economic Perspectives 27(1)",
    date: "2013",
    note: "abstract read"
  },
  E11: {
    title: "Governments as venture capitalists (Brander, Du and Hellmann)",
    publisher: "NBER working paper 16521; Review of Finance",
    date: "2010",
    note: "abstract read"
  },
  E12: {
    title: "Opening up military innovation (Howell, Rathje, Van Reenen and Wong)",
    publisher: "NBER working paper 28700",
    date: "2021",
    note: "abstract read"
  },
  E13: {
    title: "Borrow cheap, buy high? (Axelson, Jenkinson, Strömberg and Weisbach)",
    publisher: "Journal of Finance 68(6)",
    date: "2013",
    note: "abstract read; private equity, not trade buyers"
  },
  E14: {
    title: "Mergers increase default risk (Furfine and Rosen)",
    publisher: "Journal of Corporate Finance 17(4), 832–849",
    date: "2011",
    note: "abstract read; size not read"
  },
  E15: {
    title: "The effectiveness of R&D subsidies, 52 studies (Dimos and Pugh)",
    publisher: "Research Policy 45(4)",
    date: "2016",
    note: "abstract read"
  },
  E16: {
    title: "Commercial transfer by 113 university offices (Siegel, Waldman and Link)",
    publisher: "Research Policy",
    date: "2003",
    note: "abstract read"
  },
  E17: {
    title: "Spreading the word: distance and university spillovers (Belenzon and Schankerman)",
    publisher: "Review of Economics and Statistics",
    date: "2013",
    note: "abstract read"
  },
  E18: {
    title: "Entrepreneurship and credit constraints: French loan guarantees (Lelarge, Sraer and Thesmar)",
    publisher: "NBER conference volume",
    date: "2010",
    note: "abstract read"
  },
  E19: {
    title: "Transfer incentives and basic research in Chinese universities (He Jun)",
    publisher: "中国人民大学学报",
    date: "2023",
    note: "abstract read; an argument, not an estimate"
  },
  E20: {
    title:
      "Objectives, characteristics and outcomes of university licensing: a survey of 62 US universities (Thursby, Jensen and Thursby)",
    publisher: "Journal of Technology Transfer",
    date: "2001",
    note: "read in reading notes; stage of inventions at disclosure"
  },
  Q1: {
    title: "Inventors’ share in equity and in cash (Chang, Gong and Zhu)",
    publisher: "publisher not read",
    date: "2023",
    note: "cited from a summary"
  },
  Q2: {
    title: "Three rights, mixed ownership and the routes of transfer (Wang and Qian)",
    publisher: "NBER working paper 31021",
    date: "2023",
    note: "cited from a summary; exact title not read"
  }
} as const satisfies Record<string, Source>;
