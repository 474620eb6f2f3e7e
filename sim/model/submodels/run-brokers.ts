import { flow } from "../../ledger/ledger.ts";
import { defineSubmodel } from "../simulation.ts";

/** Brokers pay out what they earn as wages. What the city adds to their capacity and skill is paid in payForServices. */
export const runBrokers = defineSubmodel({
  name: "runBrokers",
  source: "policy M22",
  levers: [],
  run({ world }) {
    const { brokers, ledger, account, accounts } = world;
    for (let broker = 0; broker < brokers.capacity; broker++) {
      const holder = account.broker + broker;
      const cash = ledger.cash[holder];
      if (cash > 0) ledger.pay(flow.wages, holder, account.household + accounts.bank[holder], cash);
    }
  }
});
