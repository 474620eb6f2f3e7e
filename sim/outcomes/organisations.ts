import { defineOutcome } from "../declare/outcome.ts";

/** Research organisations in transfer: their staff and what holds them back. */
export const organisations = {
  transferStaff: defineOutcome({
    id: "transferStaff",
    label: { en: "Transfer professionals", zh: "技术转移人员" },
    unit: { en: "persons", zh: "人" },
    definition: {
      en: "Full-time transfer professionals of research organisations, at year end.",
      zh: "年末科研单位专职技术转移人员数。"
    },
    group: "transfer",
    welcome: "neither",
    scaleFree: true,
    decimals: 0,
    measure: { kind: "level", of: "officeStaff", factor: 1, unscaled: true }
  }),
  transferStaffTrained: defineOutcome({
    id: "transferStaffTrained",
    label: { en: "Trained transfer professionals", zh: "熟练技术转移人员占比" },
    unit: { en: "% of transfer staff", zh: "占转移人员%" },
    definition: {
      en: "Share of the transfer professionals of research organisations who are trained; the others are beginners who follow those who left.",
      zh: "科研单位技术转移人员中的熟练人员比例；其余为接替离职者的新手。"
    },
    group: "transfer",
    welcome: "up",
    scaleFree: true,
    decimals: 1,
    measure: { kind: "levelRatio", of: "officeTrained", over: "officeStaff", factor: 100 }
  })
} as const;
