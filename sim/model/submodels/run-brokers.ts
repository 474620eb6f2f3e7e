import { flow } from "../../ledger/ledger.ts";
import { brokersToday, freshToday, nextStock, stockOf, trainedToday } from "../contracts/broker-stock.ts";
import { defineSubmodel } from "../simulation.ts";

/** The stock of transfer professionals moves on; brokers pay out what they earn as wages. What the city adds to their capacity and skill is paid in payForServices. */
export const runBrokers = defineSubmodel({
  name: "runBrokers",
  section: "7.12",
  levers: ["brokersTrained"],
  run({ world, assumptions: a, tallies }, { brokersTrained }) {
    const { brokers, ledger, account, accounts, scalars } = world;
    const extra = brokersTrained - trainedToday;
    const stock = nextStock(stockOf(scalars), extra, a.brokerLeaving, a.brokerExperience);
    scalars.brokersTraining[0] = stock.training;
    scalars.brokersFresh[0] = stock.fresh;
    scalars.brokersSkilled[0] = stock.skilled;
    tallies.brokers = brokersToday(a.brokerLeaving) + stock.fresh + stock.skilled;
    tallies.brokersNew = freshToday(a.brokerLeaving, a.brokerExperience) + stock.fresh;
    for (let broker = 0; broker < brokers.capacity; broker++) {
      const holder = account.broker + broker;
      const cash = ledger.cash[holder];
      if (cash > 0) ledger.pay(flow.wages, holder, account.household + accounts.bank[holder], cash);
    }
  }
});
