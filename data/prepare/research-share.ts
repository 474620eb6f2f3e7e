import { indicator } from "./indicator.ts";

const nation = (name: string) => indicator("China", name, "2023").value;

/** Share of a region's R&D that firms perform: what they fund there, times performed over funded in the nation. */
export function researchFirmShare(region: string): number {
  const funded =
    indicator(region, "rd_funded_by_firms", "2023").value / indicator(region, "rd_spend_total", "2023").value;
  return (funded * nation("rd_performed_by_firms")) / nation("rd_funded_by_firms");
}
