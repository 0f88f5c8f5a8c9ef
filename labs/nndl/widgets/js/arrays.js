// How is an array shown as a small table of numbers, with its name and its shape?

const arrayTable = ({ name, shape, rows, expected, parts }) => {
  if (parts.length) {
    const label = make("div", { class: "nndl-array-name" }, make("b", {}, name), " keeps");
    return make("div", { class: "nndl-cache", role: "group", "aria-label": name }, label, make("div", { class: "nndl-arrays" }, ...parts.map(arrayTable)));
  }
  const caption = make("caption", {}, make("b", {}, name), ` ${shape}`);
  const cells = (row) => row.map((number) => make("td", number.startsWith("-") ? { class: "nndl-below" } : {}, number));
  const table = make("table", { class: "nndl-array" }, caption, ...rows.map((row) => make("tr", {}, ...cells(row))));
  if (!expected) return table;
  return make("div", {}, table, make("div", { class: "nndl-wrong" }, `✗ should be ${expected}`));
};

const arrayGroup = (label, tables) =>
  make("div", { class: "nndl-group", role: "group", "aria-label": label }, make("div", { class: "nndl-group-name" }, label), make("div", { class: "nndl-arrays" }, ...tables.map(arrayTable)));
