import { type Constant, constantsIn } from "./constants.ts";
import { table } from "./markdown.ts";

const introduction =
  "Numbers that stand in the code of the model: nobody sets or varies them. What is called a definition is no claim about the world. `docs/model/odd.md` says where each acts.";

/** Every constant of the model, by the folder and file in which it stands. */
export function constantsPage(sources: ReadonlyMap<string, string>): string {
  const constants = [...sources].flatMap(([file, source]) => constantsIn(file, source));
  const rooms = [...new Set(constants.map(roomOf))];
  const parts = rooms.flatMap((room) => [`## ${room}`, roomTable(constants.filter((one) => roomOf(one) === room))]);
  return `${["# Constants", introduction, ...parts].join("\n\n")}\n`;
}

function roomOf({ file }: Constant): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "model";
}

function roomTable(constants: readonly Constant[]): string {
  const rows = constants.map(({ file, name, value, meaning }) => [
    `\`${file.slice(file.indexOf("/") + 1)}\``,
    `\`${name}\``,
    value,
    meaning
  ]);
  return table(["File", "Constant", "Value", "What it is, and where from"], rows);
}
