/** A cell: a text, or a drawing. */
export type Cell = string | Element;

/** A table whose first column names its rows; figures are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): HTMLTableElement {
  const element = document.createElement("table");
  element.className = "figures";
  const top = element.createTHead().insertRow();
  for (const text of head) top.append(headCell(text, "col"));
  const body = element.createTBody();
  for (const [name, ...cells] of rows) {
    const row = body.insertRow();
    row.append(headCell(name, "row"));
    for (const cell of cells) row.insertCell().append(cell);
  }
  return element;
}

function headCell(content: Cell, scope: "col" | "row"): HTMLTableCellElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.append(content);
  return cell;
}

/** A table in a room that scrolls, by keyboard too, where the page is narrower. */
export function tableRoom(content: HTMLTableElement): HTMLElement {
  const room = document.createElement("div");
  room.className = "table-room";
  room.tabIndex = 0;
  room.append(content);
  return room;
}
