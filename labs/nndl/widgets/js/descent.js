// How does a walk down the bowl of the cost look, and what does one prediction cost?

const MAP_WIDE = 440, SIDE_WIDE = 390, COST_HIGH = 165, LOSS_HIGH = 190, GAP = 44;
const LEARNING_RATES = [0.01, 0.03, 0.1, 0.3, 0.6, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 30, 100, 300, 1000];
const PACES = [1, 2, 4, 8, 15, 30, 90, 300], REACHES = [3.5, 7, 14, 30, 60, 200, 600];
const NUDGE = 0.5, FEW = 60;
const HELP = "Blue is low, × the lowest place, ■ the start: click, or use the arrow keys, to move it.";

const said = (number, digits = 4) => (Number.isFinite(number) ? number.toFixed(digits).replace(/^-/, "−") : "not a number");

// The frame of a curve: its axes, with the numbers at their ends.
const curveAxes = (context, width, height, [low, high], [from, until], names) => {
  const x = axis(from, until, GAP, width - 12), y = axis(low, high, height - 34, 22);
  context.strokeStyle = "#999";
  context.strokeRect(GAP, 22, width - 12 - GAP, height - 56);
  for (const end of [low, high]) write(context, String(+end.toPrecision(2)).replace(/^-/, "−"), GAP - 5, y(end) + 4, "#333", "right");
  for (const end of [from, until]) write(context, String(end), x(end), height - 19, "#333", end === from ? "left" : "right");
  write(context, names[0], GAP, 15);
  write(context, names[1], (GAP + width) / 2, height - 6, "#333", "center");
  return [x, y];
};

const drawCosts = (context, width, path) => {
  const costs = path.map((one) => one[2]), known = costs.filter(Number.isFinite), last = Math.max(10, costs.length - 1);
  const ends = known.length ? [Math.min(0, ...known), Math.max(...known)] : [0, 1];
  if (ends[1] <= ends[0]) ends[1] = ends[0] + 1;
  const name = known.length < costs.length && known.length ? "cost J; × where it is not a number" : "cost J";
  const [x, y] = curveAxes(context, width, COST_HIGH, ends, [0, last], [name, "step"]);
  line(context, x, y, costs.map((_, step) => step), costs, `rgb(${BLUE})`, [], 2);
  costs.forEach((cost, step) => !Number.isFinite(cost) && known.length && cross(context, x(step), 27, 4, WALK));
  context.fillStyle = `rgb(${BLUE})`;
  if (costs.length < FEW) costs.forEach((cost, step) => Number.isFinite(cost) && context.fillRect(x(step) - 2, y(cost) - 2, 4, 4));
  const step = costs.length - 1;
  if (Number.isFinite(costs[step])) dot(context, x(step), y(costs[step]), `rgb(${VERMILLION})`);
};

const drawLosses = (context, width, { a, zero, one }, label, at) => {
  const known = [...zero, ...one].filter(Number.isFinite), ends = [Math.min(0, ...known), Math.max(1, ...known)];
  const [x, y] = curveAxes(context, width, LOSS_HIGH, ends, [0, 1], ["loss of one example", "prediction a"]);
  if (!a.length) return;
  line(context, x, y, [...a], [...one], `rgb(${BLUE})`, [], label ? 3.5 : 1.5);
  line(context, x, y, [...a], [...zero], `rgb(${VERMILLION})`, [7, 4], label ? 1.5 : 3.5);
  const place = nearest(a, at), loss = (label ? one : zero)[place];
  context.fillStyle = "#0005";
  context.fillRect(x(at), 22, 1, LOSS_HIGH - 56);
  if (Number.isFinite(loss)) dot(context, x(at), y(loss), label ? `rgb(${BLUE})` : `rgb(${VERMILLION})`, label ? triangle : circle, 7);
  write(context, "label 1", x(0.06), 38, `rgb(${BLUE})`);
  write(context, "label 0", x(0.94), 38, WALK, "right");
};

const nearest = (list, wanted) => list.reduce((best, one, place) => (Math.abs(one - wanted) < Math.abs(list[best] - wanted) ? place : best), 0);

const triples = (value) => {
  const numbers = new Float64Array(bytesOf(value).slice().buffer);
  return Array.from({ length: numbers.length / 3 }, (_, place) => [...numbers.subarray(3 * place, 3 * place + 3)]);
};

function render({ model, el }) {
  const map = sheet("the bowl", "nndl-bowl"), costs = sheet("cost by step", "nndl-costs"), loss = sheet("loss of one example", "nndl-loss");
  const readout = make("output", { class: "nndl-readout", "aria-live": "polite" }), one = make("output", { class: "nndl-readout nndl-one", "aria-live": "polite" });
  const verdict = make("p", { class: "nndl-verdict", role: "status" }), trouble = troubleText();
  const help = make("p", { class: "nndl-help" });
  const left = make("div", { class: "nndl-map-side" }, map), right = make("div", { class: "nndl-side" });
  let bowl = null, path = [[0, 0, NaN]], width = MAP_WIDE;

  const readMap = () => {
    const bytes = bytesOf(model.get("scene").shades);
    bowl = bowlOf(bytes);
    help.textContent = HELP + (bytes.includes(UNKNOWN) ? " Grey: J is not a number." : "");
  };

  const say = () => {
    const [w, b, cost] = path[path.length - 1], { slopes, verdict: words, wrong } = model.get("frame");
    const [dw, db] = slopes.map((slope) => (slope === null ? NaN : slope)), steps = path.length - 1;
    const at = `step ${steps}: w = ${said(w, 3)}, b = ${said(b, 3)}`;
    readout.textContent = bowl ? `${at}, J = ${said(cost)}\nyour slopes here: dw = ${said(dw)}, db = ${said(db)}` : at;
    readout.setAttribute("aria-live", model.get("playing") ? "off" : "polite");
    verdict.textContent = words;
    verdict.classList.toggle("nndl-wrong", wrong);
    map.setAttribute("aria-label", `The bowl of the cost from above. ${readout.textContent}. Arrow keys move the start.`);
    costs.setAttribute("aria-label", `cost by step, now ${said(cost)}`);
  };

  const sayOne = (curves) => {
    const label = model.get("y"), a = model.get("a");
    const value = curves.a.length ? said((label ? curves.one : curves.zero)[nearest(curves.a, a)], 3) : "";
    one.textContent = value && `The neuron says ${a.toFixed(2)}, the label is ${label}: loss ${value}`;
    loss.setAttribute("aria-label", `loss of one example. ${one.textContent}`);
  };

  const paint = () => {
    let context, wide;
    const frame = model.get("frame");
    path = triples(frame.path);
    [context, width] = emptied(map, MAP_WIDE, Math.max(240, Math.min(MAP_WIDE, left.clientWidth || MAP_WIDE)));
    drawMap(context, width, model.get("scene"), bowl, path);
    [context, wide] = emptied(costs, SIDE_WIDE, COST_HIGH);
    drawCosts(context, wide, path);
    [context, wide] = emptied(loss, SIDE_WIDE, LOSS_HIGH);
    const sent = model.get("curves"), curves = { a: floatsOf(sent.a), zero: floatsOf(sent.zero), one: floatsOf(sent.one) };
    drawLosses(context, wide, curves, model.get("y"), model.get("a"));
    say();
    sayOne(curves);
    trouble.textContent = model.get("trouble");
    play.textContent = model.get("playing") ? "Pause" : "Play";
    if (model.get("playing")) model.send({ do: "painted" });
  };

  const startAt = (w, b) => {
    const [least, most, bottom, top] = model.get("scene").ends;
    const round = (value, low, high) => Math.round(Math.max(low, Math.min(high, value)) * 100) / 100;
    setTrait(model, "start", [round(w, least, most), round(b, bottom, top)]);
  };
  map.tabIndex = 0;
  map.addEventListener("click", (event) => {
    const box = map.getBoundingClientRect(), [least, most, bottom, top] = model.get("scene").ends, inner = width - MAP_SIDE - MAP_END;
    const across = (event.clientX - box.left) * (width / box.width) - MAP_SIDE, down = (event.clientY - box.top) * (width / box.height) - MAP_END;
    startAt(least + (across / inner) * (most - least), top - (down / inner) * (top - bottom));
  });
  map.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!way) return;
    event.preventDefault();
    const [w, b] = model.get("start"), far = (NUDGE * model.get("reach")) / 7;
    startAt(w + far * way[0], b + far * way[1]);
  });

  const play = button("Play", () => setTrait(model, "playing", !model.get("playing")));
  const controls = make(
    "div",
    { class: "nndl-controls", role: "group", "aria-label": "settings of the walk" },
    slider(model, "learning_rate", "learning rate", LEARNING_RATES),
    slider(model, "pace", "steps a second", PACES),
    slider(model, "reach", "size of map", REACHES, (reach) => `± ${reach}`),
  );
  const example = make(
    "div",
    { class: "nndl-controls", role: "group", "aria-label": "the one example" },
    slider(model, "a", "prediction a", Array.from({ length: 99 }, (_, place) => (place + 1) / 100), (a) => a.toFixed(2)),
    slider(model, "y", "label y", [0, 1]),
  );
  left.append(help);
  left.append(readout, verdict);
  left.append(make("div", { class: "nndl-buttons" }, play, button("Step", () => model.send({ do: "step" })), button("Reset", () => model.send({ do: "reset" }))), controls);
  right.append(costs, loss, one, example);
  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "gradient descent in the bowl of the cost, by your propagate" },
    badgeList(model),
    make("div", { class: "nndl-row" }, left, right),
    trouble,
  );
  keepKeys(root);
  el.append(root);
  readMap();
  model.on("change:scene", readMap);
  const soon = painted(root, paint);
  for (const name of ["frame", "scene", "curves", "trouble", "playing", "a", "y"]) model.on(`change:${name}`, soon);
  return () => model.send({ do: "closed" });
}

export default { render };
