import { flows, openingYear, sectors } from "../../../sim/index.ts";
import { csvText } from "../../charts/csv.ts";
import type { linkKey } from "../../charts/flow-money.ts";
import { fileName, type Origin, withOrigin } from "../../charts/origin.ts";
import { type Posting, postingsOf } from "../../charts/postings.ts";
import { saveFile } from "../../charts/save-file.ts";
import { postingTable } from "../../charts/tables.ts";
import { SheetLayer } from "../../controls/sheet.tsx";
import { scaleText } from "../../messages/amounts.ts";
import { locale, say, t } from "../../messages/message.ts";
import { calendarMonth, ledgerText } from "../../messages/numbers.ts";
import { shownResults, shownScenario } from "../../state/results.ts";
import { workspace } from "../../state/workspace.ts";
import { yearInHand } from "../../state/year-in-hand.ts";
import { nameOf } from "./names.ts";
import { originOf } from "./origin-of.ts";

/** Most lines shown; the file holds all. */
const mostLines = 240;

/** What one sector paid another month by month, behind one flow of the diagram or behind all of it. */
export function PostingsSheet({ flowKey, close }: { flowKey: string | undefined; close: () => void }) {
  const shown = shownResults.value;
  const scenario = workspace.value.flowView === "baseline" ? "baseline" : shownScenario.value;
  const record = shown?.records.get(scenario)?.[0];
  if (!record || !shown) return null;
  const year = yearInHand();
  const postings = postingsOf(record, year - openingYear, keyParts(flowKey));
  const title = t(flowKey ? "postings.title" : "postings.all");
  return (
    <SheetLayer title={title} kind="wide" close={close}>
      <p class="small">
        {t("postings.subtitle", {
          scenario: nameOf(scenario),
          year: String(year),
          scale: scaleText(shown.stage.scale, locale.value)
        })}
      </p>
      <PostingTable postings={postings} />
      {postings.length > mostLines && <p class="small">{t("postings.more", { n: postings.length - mostLines })}</p>}
      <button
        type="button"
        class="link"
        onClick={() => savePostings({ ...originOf(shown), scenario, replicates: 1 }, year, postings)}
      >
        {t("postings.save")}
      </button>
    </SheetLayer>
  );
}

function savePostings(origin: Origin, year: number, postings: readonly Posting[]): void {
  const name = `${fileName(origin, `postings-${year}`)}.csv`;
  saveFile(name, csvText(withOrigin(postingTable(postings), origin)), "text/csv");
}

function keyParts(key: string | undefined) {
  if (!key) return undefined;
  const [side, sector, way] = key.split(" ");
  const link = { side, sector, way } as Parameters<typeof linkKey>[0];
  return link;
}

function PostingTable({ postings }: { postings: readonly Posting[] }) {
  const total = postings.reduce((sum, posting) => sum + posting.fen, 0);
  return (
    <div class="table-scroll tall">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t("postings.month")}</th>
            <th scope="col" class="text">
              {t("postings.flow")}
            </th>
            <th scope="col" class="text">
              {t("postings.from")}
            </th>
            <th scope="col" class="text">
              {t("postings.to")}
            </th>
            <th scope="col">{t("postings.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {postings.slice(0, mostLines).map((posting) => (
            <tr key={`${posting.month} ${posting.flow} ${posting.from} ${posting.to}`}>
              <th scope="row">{calendarMonth(posting.month, openingYear, locale.value)}</th>
              <td class="text">{say(flows[posting.flow].name)}</td>
              <td class="text">{say(sectors[posting.from])}</td>
              <td class="text">{say(sectors[posting.to])}</td>
              <td>{ledgerText(posting.fen, locale.value)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t("postings.total")}
            </th>
            <td>{ledgerText(total, locale.value)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
