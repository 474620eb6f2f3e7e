import type { Form, FormColumn } from "../import/forms.ts";
import { limitOf } from "../import/quantity-limits.ts";
import { organisationTypes, quantityIds, quantityUnits, type RegionPack } from "../world/region.ts";
import { table } from "./markdown.ts";

/** The forms of own data: what each column holds, what stands in where it is empty, and the values that lists allow. */
export function ownDataPage(forms: readonly Form[], { industries, fields }: RegionPack): string {
  const parts = [
    "# Own data 自有数据",
    introduction,
    ...forms.flatMap(formPart),
    "## Allowed values 允许的取值",
    `Kinds of organisation 单位类型: ${organisationTypes.map((type) => `\`${type}\``).join(", ")}. States of a patent 专利状态: \`granted\`, \`pending\`. Yes or no 是否: \`yes\`, \`no\`, 是, 否. A month 年月: \`2019\` or \`2019-06\`.`,
    "### Industries 产业",
    table(
      ["Id", "Industry", "产业"],
      industries.map(({ id, name }) => [`\`${id}\``, name.en, name.zh])
    ),
    "### Technology fields 技术领域",
    table(
      ["Number", "Field", "领域"],
      fields.map(({ id, name }) => [id + 1, name.en, name.zh])
    ),
    "### Totals 总量",
    table(
      ["Quantity", "Unit", "Least", "Most"],
      quantityIds.map((id) => {
        const { low, high, isWhole } = limitOf(id);
        return [`\`${id}\``, quantityUnits[id] + (isWhole ? ", whole" : ""), low, high];
      })
    )
  ];
  return `${parts.join("\n\n")}\n`;
}

const introduction = [
  "Four CSV files, any of them or all: first line the names of the columns; UTF-8, UTF-16 or GB 18030; commas, semicolons with decimal points or commas, or tabs between columns. What the reader took a file for is told. `techmarket import FOLDER --out FILE` and “Own data” on the page read them on the machine, report everything that is wrong at once, one line a cause with the first places, and make a region of them; `--region FILE` and the page’s menu run it. `techmarket import FOLDER --template` and the page write them filled with a synthetic population.",
  "What the files lack comes from a base region, counts and amounts in the ratio of the R&D that firms perform, and is marked. Empty cells are drawn anew in every replicate, so that replicates tell how much they matter; sales and organisations’ R&D are completed once. Below scale 1 the firms are sorted by sales and each simulated firm stands for its neighbours: sales are their mean, the rest is that of the middle one. A figure that a listed table decides is not accepted as a total beside it; one that repeats the base region’s keeps its source. Names tie inventions to holders and go no further.",
  "What is accepted runs: every figure has limits (below, under Totals), a column of money sums to at most 2e13 yuan, so that sums of fen stay exact, and R&D, loans and deposits of all firms come to at most ten times their sales. A region without laboratories has no shared equipment.",
  "四个CSV文件，一个或全部均可：首行为列名；编码可为UTF-8、UTF-16或GB 18030；列间可为逗号、分号（小数点可为逗号）或制表符，读取时的判断均予说明。文件仅在本机读取；所有问题一次列出，同一原因合为一行；缺失部分取自基础地区并作标记，空格在每次重复中重新抽取。"
].join("\n\n");

function formPart({ file, title, what, columns }: Form): string[] {
  return [
    `## ${title.en} ${title.zh}: \`${file}\``,
    `${what.en}\n\n${what.zh}`,
    table(["Column", "What it holds", "内容", "If empty", "留空时"], columns.map(columnRow))
  ];
}

function columnRow({ id, what, missing }: FormColumn): string[] {
  return [`\`${id}\``, what.en, what.zh, missing?.en ?? "needed", missing?.zh ?? "必填"];
}
