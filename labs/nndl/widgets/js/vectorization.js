// How do the durations of a loop and of NumPy grow, measured while one looks?

const MOST_WIDE = 680, HIGH = 340, LEFT_EDGE = 62, TOP_EDGE = 26, FLOOR = 40;
const INKS = [`rgb(${VERMILLION})`, `rgb(${BLUE})`], NAMED = [NOTE, `rgb(${BLUE})`], MARKS = [triangle, circle];
const LONG = { "-7": "0.1 µs", "-6": "1 µs", "-5": "10 µs", "-4": "0.1 ms", "-3": "1 ms", "-2": "10 ms", "-1": "0.1 s", 0: "1 s", 1: "10 s", 2: "100 s" };
const MANY = ["1", "10", "100", "1,000", "10,000", "100,000", "1 million", "10 million"];

// Which powers of ten the axes show: some room at first, so that the picture stands still while it fills.
const decades = ({ sizes, slow, fast }) => {
  const logs = [...slow, ...fast].map(Math.log10);
  return {
    across: [1, Math.max(6, ...sizes.map(Math.log10))],
    up: [Math.floor(Math.min(-6, ...logs)), Math.ceil(Math.max(-1, ...logs))],
  };
};

const grid = (context, x, y, { across, up }, width, right) => {
  for (let power = up[0]; power <= up[1]; power++) {
    context.fillStyle = "#eee";
    context.fillRect(LEFT_EDGE, y(power), right - LEFT_EDGE, 1);
    write(context, LONG[power] ?? `1e${power} s`, LEFT_EDGE - 6, y(power) + 4, "#555", "right");
  }
  const every = width < 480 ? 2 : 1;
  for (let power = 1; power <= across[1]; power += every) {
    context.fillStyle = "#eee";
    context.fillRect(x(power), TOP_EDGE, 1, HIGH - FLOOR - TOP_EDGE);
    write(context, MANY[power], x(power), HIGH - FLOOR + 18, "#555", "center");
  }
  write(context, width < 480 ? "n, the entries of a vector" : "n, the entries of a vector (on both axes, each line is ten times the one before)", LEFT_EDGE, HIGH - 6, "#333");
  write(context, "time of one call", 6, 16, "#333");
};

const between = (context, x, y, slow, fast, ratio) => {
  context.fillStyle = "#888";
  context.fillRect(x, Math.min(y(slow), y(fast)), 1.5, Math.abs(y(slow) - y(fast)));
  write(context, `× ${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString("en")}`, x + 8, (y(slow) + y(fast)) / 2 + 4, "#000");
};

function render({ model, el }) {
  const canvas = sheet("durations", "nndl-race");
  const readout = make("output", { class: "nndl-readout", "aria-live": "polite" });
  const note = make("p", { class: "nndl-verdict nndl-wrong", role: "status" });
  const trouble = troubleText();
  const look = make("input", { type: "range", min: 0, max: 0, value: 0, class: "nndl-scrub", "aria-label": "look at the measurement for n" });
  const play = button("Start", () => setTrait(model, "playing", !model.get("playing")));
  const all = make("ul", { class: "nndl-all" }), names = () => model.get("names");

  const draw = () => {
    const frame = model.get("frame"), [context, width] = emptied(canvas, MOST_WIDE, HIGH), ends = decades(frame);
    const right = width - 20 - Math.max(...names().map((name) => context.measureText(name).width)); // room for the names
    const x = axis(...ends.across, LEFT_EDGE, right), y = axis(...ends.up, HIGH - FLOOR, TOP_EDGE);
    grid(context, x, y, ends, width, right);
    const at = +look.value, across = frame.sizes.map(Math.log10), curves = [frame.slow, frame.fast].map((one) => one.map(Math.log10));
    curves.forEach((curve, which) => {
      line(context, x, y, across, curve, INKS[which]);
      curve.forEach((value, place) => dot(context, x(across[place]), y(value), INKS[which], MARKS[which], place === at ? 7 : 4));
      if (curve.length) write(context, names()[which], x(across.at(-1)) + 10, y(curve.at(-1)) + (which ? 16 : -8), NAMED[which]);
    });
    if (frame.sizes.length) between(context, x(across[at]), y, curves[0][at], curves[1][at], frame.slow[at] / frame.fast[at]);
  };

  const say = () => {
    readout.textContent = model.get("frame").says[+look.value] ?? "Press Start: both functions are timed on this machine, with more and more numbers.";
    canvas.setAttribute("aria-label", `durations of ${names().join(" and ")} against n. ${readout.textContent}`);
    look.setAttribute("aria-valuetext", readout.textContent);
  };

  const fill = ({ says }) => all.replaceChildren(...says.map((sentence) => make("li", {}, sentence)));

  const refresh = () => {
    draw();
    say();
  };

  let seen = 0;
  const paint = () => {
    const frame = model.get("frame");
    if (frame.number !== seen) {
      look.max = Math.max(0, frame.sizes.length - 1);
      look.value = look.max;
      look.disabled = frame.sizes.length === 0;
      fill(frame);
      seen = frame.number;
      model.send({ do: "painted" });
    }
    refresh();
    play.textContent = model.get("playing") ? "Stop" : "Start";
    note.textContent = frame.agree ? "" : "The two functions do not give the same result: they are not the same computation.";
    trouble.textContent = model.get("trouble");
  };
  look.addEventListener("input", refresh);

  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "a loop against NumPy, timed on this machine" },
    make("div", { class: "nndl-buttons" }, play, look),
    canvas, readout, note, trouble,
    make("details", {}, make("summary", {}, "all measurements in words"), all),
  );
  keepKeys(root);
  el.append(root);
  const soon = painted(root, paint);
  for (const name of ["frame", "playing", "trouble"]) model.on(`change:${name}`, soon);
  return () => model.send({ do: "closed" });
}

export default { render };
