// How does a network look while it learns: the plane, the hidden units, the cost?

const SIZE = 400, TILE_SIZE = 72, KEPT = 400;
const BADGES = {
  right: ["✓", "passes its check"],
  wrong: ["✗", "does not pass its check yet: what you see is what it does"],
  unchecked: ["○", "has not been checked in this session"],
  missing: ["?", "is not written yet"],
};
const RATES = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 0.6, 1.2, 2.4, 5, 10, 30];
const SCALES = [0, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000];
const NOISES = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1];
const UNITS = [1, 2, 3, 4, 5, 6, 8, 10, 20, 50];

const badgeList = (model) => {
  const list = make("ul", { class: "nndl-badges", "aria-label": "your functions" });
  const show = () =>
    list.replaceChildren(
      ...Object.entries(model.get("badges")).map(([name, state]) => {
        const [sign, words] = BADGES[state];
        return make("li", { class: `nndl-${state}`, title: `${name} ${words}` }, `${sign} ${name}`);
      }),
    );
  model.on("change:badges", show);
  show();
  return list;
};

// The frames that were seen, thinned out when they become many, so that one can go back through the run.
class History {
  constructor() {
    this.frames = [];
    this.every = 1;
    this.skipped = 0;
  }

  add(frame) {
    if (frame.number === 1) Object.assign(this, { frames: [], every: 1, skipped: 0 });
    if (this.frames.length && ++this.skipped < this.every) {
      this.frames[this.frames.length - 1] = frame;
      return;
    }
    this.skipped = 0;
    this.frames.push(frame);
    if (this.frames.length > KEPT) {
      this.frames = this.frames.filter((_, place) => place % 2 === 0);
      this.every *= 2;
    }
  }
}

function render({ model, el }) {
  const history = new History();
  const field = paper(SIZE, "decision regions", "nndl-field"), curve = paper(SIZE, "cost", "nndl-curve");
  curve.height = 200;
  const tiles = make("div", { class: "nndl-tiles", role: "group", "aria-label": "what each hidden unit does" });
  const readout = make("output", { class: "nndl-readout", "aria-live": "off" });
  const trouble = make("pre", { class: "nndl-trouble", role: "alert" });
  const scrub = make("input", { type: "range", min: 0, max: 0, value: 0, class: "nndl-scrub", "aria-label": "back through the run" });
  const recorded = () => Boolean(model.get("recording")?.iterations);
  const play = button("Play", () => (recorded() ? film.toggle() : setTrait(model, "playing", !model.get("playing"))));
  const lent = make("p", { class: "nndl-lent" });
  let paintField, paintTile, layer, wanted = 0;

  const stage = () => {
    const { points, ends, steps, tile } = model.get("scene");
    paintField = painter(steps);
    paintTile = painter(tile);
    layer = pointLayer(floatsOf(points), ends, SIZE, 4);
  };

  const drawTiles = (frame) => {
    const cells = model.get("scene").tile ** 2, bytes = bytesOf(frame.units), count = bytes.length / cells;
    while (tiles.children.length > count) tiles.lastChild.remove();
    while (tiles.children.length < count)
      tiles.append(paper(TILE_SIZE, `hidden unit ${tiles.children.length + 1}`, "nndl-tile"));
    [...tiles.children].forEach((tile, unit) => paintTile(tile, bytes.subarray(unit * cells, (unit + 1) * cells)));
  };

  const draw = (place) => {
    const frame = history.frames[place];
    if (!frame) return;
    paintField(field, bytesOf(frame.field));
    field.getContext("2d").drawImage(layer, 0, 0);
    drawCross();
    drawTiles(frame);
    drawCurve(curve, history.frames.map((one) => one.cost), place, "cost, frame by frame");
    const cost = frame.cost === null ? "not a number" : frame.cost.toFixed(4), rate = frame.rate ? `, ${Math.round(frame.rate)} iterations a second` : "";
    readout.textContent = `iteration ${frame.iteration}: cost ${cost}, ${Math.round(100 * frame.accuracy)} % right${rate}`;
    field.setAttribute("aria-label", `decision regions, ${readout.textContent}`);
  };

  const film = player(
    () => +scrub.value,
    (place) => {
      if (place >= history.frames.length) return false;
      scrub.value = place;
      draw(place);
      return true;
    },
    (goes) => (play.textContent = goes ? "Pause" : "Play"),
  );

  // A run of right functions, where the student's are not written yet.
  const lend = () => {
    film.stop();
    lent.textContent = recorded() ? "A recorded run, not your functions: they take over when they are written." : "";
    if (!recorded()) return;
    stage();
    history.frames = recordedFrames(model.get("recording"));
    scrub.max = history.frames.length - 1;
    scrub.value = 0;
    draw(0);
  };

  const drawCross = pointAdder(
    field,
    () => model.get("scene").ends,
    (...point) => setTrait(model, "added", [...model.get("added"), point]),
    () => draw(+scrub.value),
  );

  const paint = () => {
    wanted = 0;
    const frame = model.get("frame");
    if (recorded() || !frame?.field) return;
    if (frame.number === 1) stage();
    history.add(frame);
    scrub.max = scrub.value = history.frames.length - 1;
    draw(history.frames.length - 1);
    model.send({ do: "painted" });
  };

  const soon = () => (wanted = wanted || requestAnimationFrame(paint));
  const showPlaying = () => (play.textContent = model.get("playing") ? "Pause" : "Play");
  const showTrouble = () => (trouble.textContent = model.get("trouble"));

  scrub.addEventListener("input", () => {
    film.stop();
    if (model.get("playing")) setTrait(model, "playing", false);
    draw(+scrub.value);
  });
  const controls = make(
    "div",
    { class: "nndl-controls", role: "group", "aria-label": "settings" },
    choice(model, "dataset", "data", model.get("datasets")),
    slider(model, "noise", "noise", NOISES),
    slider(model, "n_h", "hidden units", UNITS),
    slider(model, "learning_rate", "learning rate", RATES),
    slider(model, "scale", "first weights ×", SCALES),
  );
  const buttons = make(
    "div",
    { class: "nndl-buttons" },
    play,
    button("Step", () => (recorded() ? null : model.send({ do: "step" }))),
    button("Reset", () => model.send({ do: "reset" })),
    scrub,
  );
  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "decision boundary, trained by your functions" },
    badgeList(model),
    make("div", { class: "nndl-row" }, field, make("div", { class: "nndl-side" }, curve, tiles, controls)),
    buttons,
    make("p", { class: "nndl-help" }, HELP),
    readout,
    lent,
    trouble,
  );
  keepKeys(root);
  el.append(root);
  model.on("change:frame", soon);
  model.on("change:scene", stage);
  model.on("change:recording", lend);
  model.on("change:playing", showPlaying);
  model.on("change:trouble", showTrouble);
  stage();
  showPlaying();
  showTrouble();
  lend();
  soon();
  return () => {
    film.stop();
    model.send({ do: "closed" });
  };
}

export default { render };
