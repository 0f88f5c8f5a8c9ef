// How do an activation and its slope look, and what do both say at one place?

const MOST_WIDE = 620, HEIGHT = 440, SIDE = 46, END = 12, MOST_HIGH = 1000;
const INK = { value: `rgb(${BLUE})`, slope: `rgb(${VERMILLION})`, measured: "#000", flat: "#e3e3e3" };
const PANELS = { value: [30, 205], slope: [250, 405] };

const short = (number) => {
  if (!Number.isFinite(number)) return "not a number";
  return number === 0 ? "0" : number.toFixed(Math.abs(number) < 0.1 ? 4 : 3).replace(/^-/, "−");
};
const tidy = (number) => String(+number.toFixed(2)).replace(/^-/, "−");
const inWords = (stretches) => stretches.map(([low, high]) => (low < high ? `z from ${tidy(low)} to ${tidy(high)}` : `z = ${tidy(low)}`)).join(", ");
const within = (stretches, z) => stretches.some(([low, high]) => low - 1e-9 <= z && z <= high + 1e-9);

// The lowest and the highest of some curves, with room around them.
const reach = (curves, least, most) => {
  const known = curves.flatMap((curve) => [...curve]).filter((value) => Math.abs(value) < MOST_HIGH);
  const low = Math.min(least, ...known), high = Math.max(most, ...known), room = 0.08 * (high - low);
  return [low - room, high + room];
};

const ticks = (context, y, [low, high], width) => {
  const step = [0.25, 0.5, 1, 2, 5, 10, 50, 200, 500].find((one) => (high - low) / one < 6) ?? 1000;
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) {
    write(context, tidy(value), SIDE - 6, y(value) + 4, "#555", "right");
    context.fillStyle = Math.abs(value) < 1e-9 ? "#999" : "#eee";
    context.fillRect(SIDE, y(value), width - END - SIDE, 1);
  }
};

const shade = (context, x, stretches, [top, bottom]) => {
  context.fillStyle = INK.flat;
  for (const [low, high] of stretches) context.fillRect(x(low), top, Math.max(1, x(high) - x(low)), bottom - top);
};

// What is clipped to a panel: a tangent or a wild curve must not run over its neighbour.
const clipped = (context, width, [top, bottom], action) => {
  context.save();
  context.beginPath();
  context.rect(SIDE, top, width - SIDE - END, bottom - top);
  context.clip();
  action();
  context.restore();
};

function render({ model, el }) {
  const canvas = sheet("activation and slope", "nndl-activation");
  const readout = make("output", { class: "nndl-readout", "aria-live": "polite" });
  const verdict = make("p", { class: "nndl-verdict", role: "status" });
  const trouble = troubleText();
  let curves = {}, x, width = MOST_WIDE;

  const read = () => {
    const sent = model.get("curves");
    curves = { ...sent };
    for (const name of ["z", "values", "stated", "measured"]) curves[name] = floatsOf(sent[name]);
  };

  const place = () => [...curves.z].reduce((best, one, at) => (Math.abs(one - model.get("z")) < Math.abs(curves.z[best] - model.get("z")) ? at : best), 0);

  const wideOr = (words, few) => (width > 520 ? words : few);

  const drawValue = (context, at) => {
    const ends = reach([curves.values], 0, 1), [top, bottom] = PANELS.value, y = axis(...ends, bottom, top);
    shade(context, x, curves.flat, PANELS.value);
    ticks(context, y, ends, width);
    write(context, `${model.get("name")}(z)`, SIDE, top - 10, INK.value);
    if (!curves.values.length) return;
    write(context, wideOr("╌ ╌ tangent: its slope is the height of ▲ below", "╌ ╌ tangent"), width - END, top - 10, NOTE, "right");
    const [z, value] = [curves.z[at], curves.values[at]], slope = (curves.stated.length ? curves.stated : curves.measured)[at];
    clipped(context, width, PANELS.value, () => {
      line(context, x, y, curves.z, curves.values, INK.value);
      const far = [z - 1.5, z + 1.5];
      line(context, x, y, far, far.map((one) => value + slope * (one - z)), INK.slope, [7, 4]);
      dot(context, x(z), y(value), INK.value);
    });
  };

  const drawSlope = (context, at) => {
    const ends = reach([curves.stated, curves.measured], 0, 1), [top, bottom] = PANELS.slope, y = axis(...ends, bottom, top);
    shade(context, x, curves.flat, PANELS.slope);
    ticks(context, y, ends, width);
    const name = curves.stated.length ? `${curves.slope}(z)` : "slope, measured", ink = curves.stated.length ? INK.slope : INK.measured;
    write(context, name, SIDE, top - 10, curves.stated.length ? NOTE : ink);
    if (curves.wrong.length) write(context, wideOr("· · · slope measured from the curve above", "· · · measured"), width - END, top - 10, INK.measured, "right");
    clipped(context, width, PANELS.slope, () => {
      if (curves.stated.length) line(context, x, y, curves.z, curves.stated, INK.slope);
      if (curves.wrong.length || !curves.stated.length) line(context, x, y, curves.z, curves.measured, INK.measured, [2, 4]);
      const here = (curves.stated.length ? curves.stated : curves.measured)[at];
      if (Number.isFinite(here)) dot(context, x(curves.z[at]), y(here), ink, triangle);
    });
  };

  const drawAxis = (context, at) => {
    for (let z = -6; z <= 6; z += 2) write(context, tidy(z), x(z), HEIGHT - 16, "#555", "center");
    write(context, "z", x(5), HEIGHT - 16, "#555", "center");
    context.fillStyle = "#0006";
    context.fillRect(x(curves.z[at]), PANELS.value[0], 1, PANELS.slope[1] - PANELS.value[0]);
    for (const [low, high] of curves.flat)
      if (high - low > 1.2) write(context, wideOr("flat: slope under 0.05", "flat"), x((low + high) / 2), 0.7 * PANELS.value[0] + 0.3 * PANELS.value[1], "#555", "center");
  };

  const say = (at) => {
    const z = curves.z[at], parts = [`z = ${tidy(z)}`], name = model.get("name"), stated = curves.stated.length;
    if (curves.values.length) parts.push(`${name}(z) = ${short(curves.values[at])}`);
    if (stated) parts.push(`${curves.slope}(z) = ${short(curves.stated[at])}`);
    if (curves.values.length && (!stated || within(curves.wrong, z))) parts.push(`slope measured = ${short(curves.measured[at])}`);
    const flat = within(curves.flat, z) ? ". Saturated: the curve is flat here, and a weight in front of this unit hardly learns." : "";
    readout.textContent = `${parts[0]}:  ${parts.slice(1).join(",  ")}${flat}`;
    canvas.setAttribute("aria-label", `${name} and its slope. ${readout.textContent} Flat for ${inWords(curves.flat) || "no z"}.`);
  };

  const judge = () => {
    const both = curves.values.length && curves.stated.length, wrong = curves.wrong.length;
    verdict.classList.toggle("nndl-wrong", Boolean(wrong));
    verdict.textContent = wrong
      ? `${curves.slope} is not the slope of ${model.get("name")} for ${inWords(curves.wrong)}. Compare the solid line with the dotted one.`
      : both ? `${curves.slope} agrees with the slope measured from ${model.get("name")}, everywhere.` : "";
  };

  const paint = () => {
    read();
    if (!curves.z.length) return;
    const at = place();
    let context;
    [context, width] = emptied(canvas, MOST_WIDE, HEIGHT);
    x = axis(-6, 6, SIDE, width - END);
    drawValue(context, at);
    drawSlope(context, at);
    drawAxis(context, at);
    say(at);
    judge();
    trouble.textContent = model.get("trouble");
  };

  const drag = (event) => {
    if (event.type === "pointermove" && !event.buttons) return;
    const box = canvas.getBoundingClientRect(), across = ((event.clientX - box.left) / box.width) * width;
    const z = -6 + (12 * (across - SIDE)) / (width - END - SIDE);
    setTrait(model, "z", Math.round(Math.max(-6, Math.min(6, z)) * 20) / 20);
  };
  canvas.addEventListener("pointerdown", drag);
  canvas.addEventListener("pointermove", drag);

  const places = Array.from({ length: 241 }, (_, at) => Math.round(at * 5 - 600) / 100);
  const controls = make(
    "div",
    { class: "nndl-controls", role: "group", "aria-label": "settings" },
    choice(model, "name", "activation", model.get("names")),
    slider(model, "z", "z", places, tidy),
  );
  const root = make(
    "div",
    { class: "nndl-widget", role: "group", "aria-label": "activations and their slopes, by your functions" },
    badgeList(model), controls, canvas, readout, verdict, trouble,
    make("div", { class: "nndl-buttons" }, button("Read my functions again", () => model.send({ do: "read" }))),
  );
  keepKeys(root);
  el.append(root);
  const soon = painted(root, paint);
  for (const name of ["curves", "z", "trouble"]) model.on(`change:${name}`, soon);
}

export default { render };
