// How does a network look while it learns: the plane, the hidden units, the cost?

const SIZE = 400, TILE_SIZE = 72;
const RATES = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.6, 1.2, 2.4, 5, 10, 30];
const SCALES = [0, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000];
const NOISES = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1];
const UNITS = [1, 2, 3, 4, 5, 6, 8, 10, 20, 50];

// A small picture of each hidden unit: what it does over the plane.
const tileRow = () => {
  const tiles = make("div", { class: "nndl-tiles", role: "group", "aria-label": "what each hidden unit does" });
  const draw = (units, tile, paintTile) => {
    const cells = tile ** 2, bytes = bytesOf(units), count = bytes.length / cells;
    while (tiles.children.length > count) tiles.lastChild.remove();
    while (tiles.children.length < count)
      tiles.append(paper(TILE_SIZE, `hidden unit ${tiles.children.length + 1}`, "nndl-tile"));
    [...tiles.children].forEach((one, unit) => paintTile(one, bytes.subarray(unit * cells, (unit + 1) * cells)));
  };
  return { tiles, draw };
};

function render({ model, el }) {
  const field = paper(SIZE, "decision regions", "nndl-field"), curve = paper(SIZE, "cost", "nndl-curve");
  const units = tileRow();
  let paintField, paintTile, layer;

  const stage = () => {
    const { points, ends, steps, tile } = model.get("scene");
    paintField = painter(steps);
    paintTile = painter(tile);
    layer = pointLayer(floatsOf(points), ends, SIZE, 4);
    field.getContext("2d").clearRect(0, 0, SIZE, SIZE);
    field.getContext("2d").drawImage(layer, 0, 0);
  };
  const draw = (frames, place) => {
    const frame = frames[place];
    paintField(field, bytesOf(frame.field));
    field.getContext("2d").drawImage(layer, 0, 0);
    drawCross();
    units.draw(frame.units, model.get("scene").tile, paintTile);
    drawCurve(curve, frames.map((one) => one.cost), place, "cost, frame by frame");
    field.setAttribute("aria-label", `decision regions, ${inWords(frame)}`);
  };
  const drawCross = pointAdder(
    field,
    () => model.get("scene").ends,
    (...point) => setTrait(model, "added", [...model.get("added"), point]),
    () => run.show(),
  );
  const run = trainer(model, { stage, draw });
  const settings = {
    dataset: () => choice(model, "dataset", "data", model.get("datasets")),
    noise: () => slider(model, "noise", "noise", NOISES),
    n_h: () => slider(model, "n_h", "hidden units", UNITS),
    activation: () => choice(model, "activation", "activation", model.get("activations")),
    learning_rate: () => slider(model, "learning_rate", "learning rate", RATES),
    scale: () => slider(model, "scale", "first weights ×", SCALES),
  };
  const controls = make(
    "div",
    { class: "nndl-controls", role: "group", "aria-label": "settings" },
    ...model.get("settings").map((name) => settings[name]()),
  );
  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "decision boundary, trained by your functions" },
    badgeList(model),
    make("div", { class: "nndl-row" }, field, make("div", { class: "nndl-side" }, curve, units.tiles, controls)),
    run.buttons,
    run.readout,
    make("p", { class: "nndl-help" }, HELP),
    run.lent,
    run.trouble,
  );
  keepKeys(root);
  el.append(root);
  model.on("change:scene", stage);
  return run.close;
}

export default { render };
