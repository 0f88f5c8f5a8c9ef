// How are two shapes stretched until they fit, cell by cell and axis by axis?

const MOST_WIDE = 760, CELL_HIGH = 24, MOST_CELL = 40, BETWEEN = 12, HEAD = 30, NARROW = 560;
const GREEN = [0, 158, 115], ORANGE = [230, 159, 0], COLOURS = [ORANGE, BLUE, GREEN];
const LETTERS = ["first", "second"];

const asText = (shape) => (shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`);

// A shape: its text, a stepper for each axis, and buttons for more and fewer axes.
const shapeField = (model, name, at) => {
  const [mostAxes, most] = model.get("most");
  const text = make("input", { type: "text", "aria-label": `shape of the ${name} array`, size: 10, spellcheck: "false", class: "nndl-shape-text" });
  const steppers = make("span", { role: "group", "aria-label": `axes of the ${name} array` });
  const shape = () => model.get("scene").shapes[at];
  const set = (sizes) => setTrait(model, name, asText(sizes));
  const more = button("+ axis", () => shape().length < mostAxes && set([1, ...shape()]));
  const fewer = button("− axis", () => set(shape().slice(1)));
  more.setAttribute("aria-label", `one axis more in front of the ${name} array`);
  fewer.setAttribute("aria-label", `one axis fewer in front of the ${name} array`);

  const stepper = (axis) => {
    const input = make("input", { type: "number", min: 1, max: most, "aria-label": `${name} array, axis ${axis}` });
    input.addEventListener("input", () => input.checkValidity() && input.value && set(shape().map((size, one) => (one === axis ? +input.value : size))));
    return input;
  };
  const show = () => {
    const sizes = shape();
    if (steppers.children.length !== sizes.length) steppers.replaceChildren(...sizes.map((_, axis) => stepper(axis)));
    sizes.forEach((size, axis) => (steppers.children[axis].value = size));
    if (document.activeElement !== text) text.value = model.get(name);
    more.disabled = sizes.length >= mostAxes;
    fewer.disabled = sizes.length === 0;
  };
  text.addEventListener("input", () => setTrait(model, name, text.value));
  model.on("change:scene", show);
  model.on(`change:${name}`, show);
  show();
  return make("div", { class: "nndl-operand", role: "group", "aria-label": `${name} array` }, make("span", {}, name), text, steppers, more, fewer);
};

const hatch = (context, left, top, wide, high) => {
  context.save();
  context.beginPath();
  context.rect(left, top, wide, high);
  context.clip();
  context.beginPath();
  for (let start = -high; start < wide; start += 7) {
    context.moveTo(left + start, top + high);
    context.lineTo(left + start + high, top);
  }
  context.strokeStyle = "#ccc";
  context.stroke();
  context.restore();
};

const cell = (context, left, top, wide, colour, copy, value) => {
  context.fillStyle = copy ? `rgb(${mixed(PAPER, colour, 0.12)})` : `rgb(${colour})`;
  context.fillRect(left, top, wide, CELL_HIGH);
  if (copy) hatch(context, left, top, wide, CELL_HIGH);
  context.setLineDash(copy ? [3, 2] : []);
  context.strokeStyle = copy ? "#888" : "#fff";
  context.strokeRect(left + 0.5, top + 0.5, wide - 1, CELL_HIGH - 1);
  context.setLineDash([]);
  if (context.measureText(value).width < wide - 2) write(context, value, left + wide / 2, top + CELL_HIGH / 2 + 4, copy || colour !== BLUE ? "#000" : "#fff", "center");
};

const layerHigh = (grid) => grid.shape[1] * CELL_HIGH + BETWEEN;

const drawGrid = (context, grid, left, wide, colour) => {
  const [layers, rows, columns] = grid.shape;
  write(context, grid.caption, left + (columns * wide) / 2, HEAD - 10, "#000", "center");
  for (let layer = 0, at = 0; layer < layers; layer++)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++, at++)
        cell(context, left + column * wide, HEAD + layer * layerHigh(grid) + row * CELL_HIGH, wide, colour, grid.copies[at], grid.values[at]);
};

// The place of each grid: from the left, with room for a sign and for a caption that is wider than its cells.
const placed = (context, grids, wide, gap) => {
  let left = 4;
  return grids.map((grid) => {
    const cells = grid.shape[2] * wide, caption = context.measureText(grid.caption).width, room = Math.max(cells, caption);
    const place = left + (room - cells) / 2;
    left += room + gap;
    return { grid, place, end: left - gap / 2 };
  });
};

const axesTable = (table, { shapes, result, axes }) => {
  const row = (head, cells, name = "td") => make("tr", {}, make("th", { scope: "row" }, head), ...cells.map(([text, look]) => make(name, { class: look }, String(text))));
  const size = (one) => (one === null ? ["1", "nndl-padded"] : [one, ""]);
  table.replaceChildren(
    make("caption", {}, "the sizes, aligned at the right"),
    row(`first ${asText(shapes[0])}`, axes.map(([m]) => size(m))),
    row(`second ${asText(shapes[1])}`, axes.map(([, n]) => size(n))),
    row(result ? `result ${asText(result)}` : "no result", axes.map(([m, n], at) => (result ? [result[at], ""] : fits(m, n) ? [Math.max(m ?? 1, n ?? 1), ""] : ["✗", "nndl-wrong"]))),
    row("", axes.map(([m, n, words]) => [words, fits(m, n) ? "nndl-why" : "nndl-why nndl-wrong"])),
  );
};

const fits = (m, n) => (m ?? 1) === (n ?? 1) || (m ?? 1) === 1 || (n ?? 1) === 1;

function render({ model, el }) {
  const canvas = sheet("two arrays and their sum", "nndl-broadcasting");
  const says = make("output", { class: "nndl-readout", "aria-live": "polite" });
  const numpy = make("p", { class: "nndl-verdict" });
  const trouble = troubleText();
  const table = make("table", { class: "nndl-axes" });

  const paint = () => {
    const scene = model.get("scene"), { result } = scene, columns = scene.grids.reduce((sum, grid) => sum + grid.shape[2], 0);
    const high = HEAD + Math.max(...scene.grids.map((grid) => grid.shape[0] * layerHigh(grid)));
    let [context, width] = emptied(canvas, MOST_WIDE, high);
    const gap = width < NARROW ? 26 : 46, wide = Math.max(8, Math.min(MOST_CELL, (width - 8 - 2 * gap) / columns));
    const grids = width < NARROW ? scene.grids.map((grid) => ({ ...grid, caption: grid.caption.split(" → ")[0] })) : scene.grids;
    const places = placed(context, grids, wide, gap), font = context.font;
    [context] = emptied(canvas, Math.min(width, places.at(-1).end - gap / 2 + 4), high); // no wider than what is drawn
    places.forEach(({ grid, place, end }, at) => {
      drawGrid(context, grid, place, wide, COLOURS[at]);
      context.font = font.replace("13px", "20px");
      if (at < grids.length - 1 || !result) write(context, ["+", result ? "=" : "?"][at] ?? "", end, HEAD + CELL_HIGH / 2 + 7, "#333", "center");
      context.font = font;
    });
    says.textContent = scene.says;
    says.classList.toggle("nndl-wrong", !result);
    canvas.setAttribute("aria-label", `${scene.says} ${scene.grids.map((grid) => grid.caption).join(", ")}. Hatched cells are copies.`);
    numpy.textContent = scene.numpy ? `NumPy says: ${scene.numpy}` : "Solid cells are stored. Hatched cells are copies that NumPy only imagines.";
    trouble.textContent = model.get("trouble");
    axesTable(table, scene);
  };

  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "broadcasting two shapes" },
    shapeField(model, "first", 0), shapeField(model, "second", 1), trouble, says, canvas, numpy, table,
  );
  keepKeys(root);
  el.append(root);
  const soon = painted(root, paint);
  model.on("change:scene", soon);
  model.on("change:trouble", soon);
}

export default { render };
