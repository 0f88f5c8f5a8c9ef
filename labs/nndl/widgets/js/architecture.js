// How does a network look that one builds oneself, and how does it learn?

const SIZE = 400, NARROWEST = 96; // pixels of the plane, and of a column
const RATES = [0.003, 0.01, 0.03, 0.1, 0.3, 0.6, 1, 2, 5];
const NOISES = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1];
const BITS = [2, 3, 4, 5, 6, 7, 8];

const percent = (share) => `${Math.round(100 * share)} %`;

// What stands above one column: the layer's name, its units, and for a hidden one the buttons that change it.
const head = (model, layer, layer_dims) => {
  const place = layer - 1, n = layer_dims[layer], last = layer_dims.length - 1, { units } = model.get("limits");
  const name = make("b", {}, layer === 0 ? "input" : layer === last ? "output" : `layer ${layer}`);
  if (!layer || layer === last) {
    const told = make("div", { class: "nndl-changes" }, `${n} ${n === 1 ? "unit" : "units"}`);
    return make("div", { class: "nndl-head" }, name, told);
  }
  // What a button changes is looked up when it is pressed: one may press again before the drawing has followed.
  const small = (sign, label, change, allowed) => {
    const one = button(sign, () => setTrait(model, "hidden", change(model.get("hidden"))));
    one.setAttribute("aria-label", label);
    one.title = label;
    one.disabled = !allowed;
    return one;
  };
  const by = (more) => (hidden) => hidden.map((one, at) => (at === place ? Math.max(1, Math.min(units, one + more)) : one));
  const changes = make(
    "div",
    { class: "nndl-changes" },
    small("−", `one unit fewer in layer ${layer}`, by(-1), n > 1),
    make("span", { class: "nndl-size" }, `${n}`),
    small("+", `one unit more in layer ${layer}`, by(1), n < units),
    small("×", `remove layer ${layer}`, (hidden) => hidden.filter((_, at) => at !== place), true),
  );
  return make("div", { class: "nndl-head" }, name, changes);
};

// The drawing with its buttons; `weights` colours its lines.
const builder = (model) => {
  const heads = make("div", { class: "nndl-heads", role: "group", "aria-label": "layers and units" });
  const svg = shape("svg", { role: "img", class: "nndl-network" });
  const inner = make("div", {}, heads, svg), box = make("div", { class: "nndl-build" }, inner);
  const add = button("Add a layer", () => {
    const hidden = model.get("hidden");
    if (hidden.length < model.get("limits").layers) setTrait(model, "hidden", [...hidden, hidden.at(-1) ?? 4]);
  });
  const count = make("output", { class: "nndl-count", "aria-live": "polite" });
  let lines = [], colours = [];

  const layOut = () => {
    const { layer_dims } = model.get("drawing"), narrowest = NARROWEST * layer_dims.length;
    inner.style.minWidth = `${narrowest}px`;
    lines = drawColumns(svg, model.get("drawing"), Math.max(narrowest, box.clientWidth || 0));
    colourWeights(lines, colours);
  };
  // The button that was pressed is made anew: the keyboard stays on it.
  const keepFocus = (change) => {
    const label = heads.contains(document.activeElement) ? document.activeElement.getAttribute("aria-label") : null;
    change();
    if (!label) return;
    const again = [...heads.querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === label);
    (again && !again.disabled ? again : (again?.parentElement.querySelector("button:enabled") ?? add)).focus();
  };
  const show = () => {
    const { layer_dims, count: many } = model.get("drawing");
    keepFocus(() => heads.replaceChildren(...layer_dims.map((_, layer) => head(model, layer, layer_dims))));
    add.disabled = model.get("hidden").length >= model.get("limits").layers;
    count.textContent = `layer_dims = [${layer_dims.join(", ")}]: ${many.toLocaleString("en")} parameters in all W and b`;
    svg.setAttribute("aria-label", `a network with the layers ${layer_dims.join(", ")}, ${many} parameters`);
    colours = [];
    layOut();
  };
  const weights = (found) => colourWeights(lines, (colours = found));
  model.on("change:drawing", show);
  const watch = new ResizeObserver(layOut);
  watch.observe(box);
  show();
  const legend = make("p", { class: "nndl-legend" }, "Lines are weights: blue below zero, orange above, thick if large.");
  const bar = make("div", { class: "nndl-buttons" }, add, count);
  return { parts: [bar, box, legend], weights, close: () => watch.disconnect() };
};

// What has come of other networks, to be compared.
const triedTable = (model) => {
  const box = make("div", { class: "nndl-tried" });
  const row = (tag, cells) => make("tr", {}, ...cells.map((cell) => make(tag, {}, cell)));
  const line = ({ layer_dims, data, iteration, cost, accuracy }) =>
    row("td", [`[${layer_dims.join(", ")}]`, data, `${iteration}`, cost === null ? "nan" : cost.toFixed(3), percent(accuracy)]);
  const show = () => {
    const tried = model.get("tried");
    const table = () => make("table", {}, row("th", ["layer_dims", "data", "iterations", "cost", "right"]), ...tried.map(line));
    box.replaceChildren(...(tried.length ? [make("b", {}, "Tried before"), table()] : []));
  };
  model.on("change:tried", show);
  show();
  return box;
};

function render({ model, el }) {
  const field = paper(SIZE, "decision regions", "nndl-field"), curve = paper(SIZE, "cost", "nndl-curve");
  const right = paper(SIZE, "share of examples that are right", "nndl-curve nndl-right");
  const network = builder(model);
  const noise = slider(model, "noise", "noise", NOISES), bits = slider(model, "n_bits", "bits", BITS);
  const note = make("p", { class: "nndl-note" }, "Patterns of bits have no plane to draw: watch the share that is right.");
  let paintField, layer;

  const isPlane = () => Boolean(model.get("scene").points);
  const stage = () => {
    field.hidden = noise.hidden = !isPlane();
    bits.hidden = right.hidden = note.hidden = isPlane();
    if (!isPlane()) return;
    const { points, ends, steps } = model.get("scene");
    paintField = painter(steps);
    layer = pointLayer(floatsOf(points), ends, SIZE, 4);
    field.getContext("2d").clearRect(0, 0, SIZE, SIZE);
    field.getContext("2d").drawImage(layer, 0, 0);
  };
  const draw = (frames, place) => {
    const frame = frames[place], bytes = bytesOf(frame.field);
    if (isPlane() && bytes.length) {
      paintField(field, bytes);
      field.getContext("2d").drawImage(layer, 0, 0);
      field.setAttribute("aria-label", `decision regions, ${inWords(frame)}`);
    }
    drawCurve(curve, frames.map((one) => one.cost), place, "cost, frame by frame");
    drawCurve(right, frames.map((one) => one.accuracy), place, "share of patterns that are right, frame by frame", 1);
    network.weights(frame.weights);
  };
  const run = trainer(model, { stage, draw });
  const controls = make(
    "div",
    { class: "nndl-controls", role: "group", "aria-label": "settings" },
    choice(model, "dataset", "data", model.get("datasets")),
    noise,
    bits,
    slider(model, "learning_rate", "learning rate", RATES),
  );
  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "a network of your own, trained by your functions" },
    badgeList(model),
    ...network.parts,
    make("div", { class: "nndl-row" }, field, right, make("div", { class: "nndl-side" }, curve, note, controls)),
    run.buttons,
    run.readout,
    run.trouble,
    triedTable(model),
  );
  keepKeys(root);
  el.append(root);
  model.on("change:scene", stage);
  return () => {
    network.close();
    run.close();
  };
}

export default { render };
