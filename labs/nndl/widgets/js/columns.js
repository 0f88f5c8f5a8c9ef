// How is a network drawn as columns of units, with its shapes and its weights?

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = 8; // units of a layer that are drawn; of a larger one the first and the last, with dots between
const GAP = 22, HEAD = 34, FOOT = 34, RADIUS = 8;

const shape = (tag, attributes, text) => {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
};

// The units of a layer that are drawn, each with its place from the middle; where dots stand there is none.
const unitsOf = (n) => {
  const many = Math.min(n, DRAWN), dots = n > DRAWN ? DRAWN - 2 : -1;
  return Array.from({ length: many }, (_, place) => ({
    unit: place > dots && dots >= 0 ? n - many + place : place,
    y: (place - (many - 1) / 2) * GAP,
    dots: place === dots,
  }));
};

const said = (name, [rows, columns]) => `${name} (${rows}, ${columns})`;

const words = (x, y, lines, className) => {
  const text = shape("text", { x, y, class: className, "text-anchor": "middle" });
  text.append(...lines.map((line, place) => shape("tspan", { x, dy: place ? 14 : 0 }, line)));
  return text;
};

// Draws all layers into an svg of this width; gives the lines of each layer's weights, to be coloured as they change.
const drawColumns = (svg, { layer_dims, shapes }, width) => {
  const column = width / layer_dims.length, tall = Math.min(DRAWN, Math.max(...layer_dims)) * GAP;
  const middle = HEAD + tall / 2, height = HEAD + tall + FOOT, x = (layer) => (layer + 0.5) * column;
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("height", height);
  svg.replaceChildren();
  const lines = layer_dims.slice(1).map((n, before) =>
    unitsOf(n).filter((to) => !to.dots).flatMap((to) =>
      unitsOf(layer_dims[before]).filter((from) => !from.dots).map((from) => {
        const ends = { x1: x(before), y1: middle + from.y, x2: x(before + 1), y2: middle + to.y, class: "nndl-weight" };
        return { line: svg.appendChild(shape("line", ends)), place: to.unit * layer_dims[before] + from.unit };
      }),
    ),
  );
  layer_dims.forEach((n, layer) => {
    for (const { y, dots } of unitsOf(n))
      svg.append(
        dots
          ? words(x(layer), middle + y + 5, ["⋮"], "nndl-dots")
          : shape("circle", { cx: x(layer), cy: middle + y, r: RADIUS, class: "nndl-unit" }),
      );
    const told = Object.entries(shapes[layer]).map(([name, size]) => said(name, size));
    if (layer) svg.append(words((x(layer - 1) + x(layer)) / 2, 12, told.slice(0, 2), "nndl-shape"));
    svg.append(words(x(layer), height - FOOT + 16, layer ? told.slice(2) : [`X = ${told[0]}`], "nndl-shape"));
  });
  return lines;
};

// Colours the lines: below zero blue, above vermillion, thicker where a weight is larger.
const colourWeights = (lines, weights) =>
  lines.forEach((layer, place) => {
    const W = weights[place] ? floatsOf(weights[place]) : [];
    for (const { line, place: entry } of layer) {
      const weight = W[entry];
      line.style.stroke = weight === undefined || Number.isNaN(weight) ? "" : `rgb(${weight < 0 ? BLUE : VERMILLION})`;
      line.style.strokeWidth = weight === undefined ? "" : 0.4 + 3.6 * Math.tanh(Math.abs(weight) / 2);
    }
  });
