import { claim, flow } from "../../ledger/ledger.ts";
import { never } from "../../world/dates.ts";
import { clearWorkingLoan, lendOverdraft } from "../credit/debt.ts";
import { fillGuarantor } from "../credit/guarantee.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** Interest of a month on a balance, whole fen. */
export function monthlyInterest(balance: number, yearlyRate: number): number {
  return Math.floor((balance * yearlyRate) / 12 + 0.5);
}

/** Principal inside a level payment, at most the balance. */
export function principalInside(balance: number, payment: number, interest: number): number {
  return Math.max(0, Math.min(balance, payment - interest));
}

/** Whether a line still covers an overdrawn account. Amounts in fen, sales in yuan a year. */
export function lineCovers(gap: number, loan: number, sales: number, limit: number): boolean {
  return loan > 0 && loan + gap <= limit * sales * 100;
}

/**
 * Firms pay interest, instalments and guarantee premiums; an overdrawn account becomes a loan while the line lasts,
 * else the firm is in arrears.
 */
export const serveDebt = defineSubmodel({
  name: "serveDebt",
  section: "7.9",
  levers: [],
  run(simulation) {
    const { world, assumptions } = simulation;
    const { firms, ledger, account, accounts, scalars } = world;
    const { cash, owed } = ledger;
    const { active, defaulted, arrears, loanRate, loanInstalment, guaranteed, sales } = firms;
    const { lineLimit, premiumRate } = assumptions;
    const bankOf = accounts.bank;
    const loanRow = claim.loans * accounts.capacity;
    const takeoverRow = claim.takeoverLoans * accounts.capacity;
    const rows = scalars.firmRows[0];
    let guaranteedStock = 0;

    for (let firm = 0; firm < rows; firm++) {
      if (active[firm] === 0 || defaulted[firm] !== never) continue;
      const debtor = account.firm + firm;
      const loan = owed[loanRow + debtor];
      if (loan > 0) {
        const bank = account.bank + bankOf[debtor];
        ledger.pay(flow.loanInterest, debtor, bank, monthlyInterest(loan, loanRate[firm]));
        const instalment = Math.min(loan, loanInstalment[firm]);
        ledger.pay(flow.loanPrincipal, debtor, bank, instalment);
        ledger.settle(claim.loans, bank, debtor, instalment);
        if (guaranteed[firm] > 0) {
          const covered = loan * guaranteed[firm];
          guaranteedStock += covered;
          ledger.pay(flow.guaranteePremiums, debtor, account.guarantor, monthlyInterest(covered, premiumRate));
        }
      }
      if (owed[takeoverRow + debtor] > 0) serveTakeoverLoan(simulation, firm);
      if (lineCovers(-cash[debtor], owed[loanRow + debtor], sales[firm], lineLimit)) lendOverdraft(world, firm);
      arrears[firm] = cash[debtor] < 0 ? arrears[firm] + 1 : 0;
      if (loan > 0 && owed[loanRow + debtor] === 0) clearWorkingLoan(world, firm);
    }
    fillGuarantor(simulation, guaranteedStock + scalars.bondsGuaranteed[0]);
  }
});

function serveTakeoverLoan({ world }: Simulation, firm: number): void {
  const { firms, ledger, account } = world;
  const debtor = account.firm + firm;
  const bank = account.bank + firms.takeoverBank[firm];
  const loan = ledger.owedBy("takeoverLoans", debtor);
  const interest = monthlyInterest(loan, firms.takeoverLoanRate[firm]);
  const principal = principalInside(loan, firms.takeoverInstalment[firm], interest);
  ledger.pay(flow.loanInterest, debtor, bank, interest);
  ledger.pay(flow.takeoverLoans, debtor, bank, principal);
  ledger.settle(claim.takeoverLoans, bank, debtor, principal);
}
