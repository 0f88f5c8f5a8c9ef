// How does one walk through the blocks of a network, forward and back?

// The call as it would stand in a cell.
const callOf = ({ measured, function: name, takes, gives, more }) => {
  const given = [...takes, ...more.map((one) => `"${one}"`)].join(", ");
  return measured ? `${gives[0]}: measured with ${name}(${given})` : `${gives.join(", ")} = ${name}(${given})`;
};

const arrow = () => make("span", { class: "nndl-arrow", "aria-hidden": "true" }, "→");

const state = ({ reached, words }) => (words ? "stops here" : reached ? "passed" : "not reached");

function render({ model, el }) {
  const row = make("div", { class: "nndl-blocks", role: "group", "aria-label": "blocks, forward above and back below" });
  const heading = make("h4", { "aria-live": "polite" }), details = make("div"), trouble = troubleText();
  const blocks = () => model.get("blocks"), place = () => Math.min(model.get("place"), blocks().length - 1);
  const go = (to) => setTrait(model, "place", Math.max(0, Math.min(blocks().length - 1, to)));
  const back = button("Back", () => go(place() - 1)), next = button("Next", () => go(place() + 1));

  const blockButton = (block, at) => {
    const words = `${block.way === "forward" ? "forward" : "back"}: ${block.title}, ${state(block)}`;
    const one = make("button", { type: "button", "aria-label": words, title: words }, block.title);
    one.className = `nndl-block nndl-${block.way} ${block.words ? "nndl-stops" : block.reached ? "" : "nndl-ahead"}`;
    const edge = block.way === "forward" ? Math.max(...blocks().map((other) => other.column)) : 0;
    one.classList.toggle("nndl-last", block.column === edge);
    one.style.gridColumn = block.column + 1;
    one.style.gridRow = block.way === "forward" ? 1 : 2;
    one.addEventListener("click", () => go(at));
    return one;
  };

  const lookAt = () => {
    const at = place(), block = blocks()[at];
    for (const one of row.children) one.removeAttribute("aria-current");
    row.children[at].setAttribute("aria-current", "step");
    back.disabled = at === 0;
    next.disabled = at === blocks().length - 1;
    const way = block.way === "forward" ? "forward" : "on the way back";
    heading.textContent = `Block ${at + 1} of ${blocks().length}, ${way}: ${block.title}`;
    const told = [make("p", {}, block.sentence), make("pre", { class: "nndl-call" }, callOf(block))];
    const stop = blocks().find((one) => one.words);
    if (!block.reached) told.push(make("p", { class: "nndl-note" }, `Not reached. ${stop.title} stops: ${stop.words.split("\n")[0]}`));
    else if (block.words) told.push(arrayGroup("goes in", block.inputs));
    else told.push(make("div", { class: "nndl-inout" }, arrayGroup("goes in", block.inputs), make("div", { class: "nndl-onward" }, arrow(), arrayGroup("comes out", block.outputs))));
    details.replaceChildren(...told);
    trouble.textContent = block.reached ? block.words : "";
  };

  // A button that is disabled loses the keyboard: the other one takes it.
  const look = () => {
    const had = back === document.activeElement || next === document.activeElement;
    lookAt();
    if (had && (back.disabled || next.disabled)) (back.disabled ? next : back).focus();
  };
  const show = () => {
    const columns = 1 + Math.max(...blocks().map((block) => block.column));
    row.style.gridTemplateColumns = `repeat(${columns}, minmax(86px, 1fr))`;
    const at = [...row.children].indexOf(document.activeElement);
    row.replaceChildren(...blocks().map(blockButton));
    look();
    if (at >= 0) row.children[Math.min(at, row.children.length - 1)].focus();
  };

  const buttons = make(
    "div",
    { class: "nndl-buttons" },
    back,
    next,
    button("Other numbers", () => model.send({ do: "other" })),
    button("Run again", () => model.send({ do: "again" })),
    choice(model, "size", "a block is", model.get("sizes")),
  );
  const root = make(
    "div",
    { class: "nndl-widget nndl-steps", role: "group", "aria-label": "forward and back, block by block, by your functions" },
    badgeList(model),
    make("div", { class: "nndl-build" }, row),
    buttons,
    make("section", { class: "nndl-details" }, heading, details, trouble),
  );
  root.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by || event.target.tagName === "SELECT") return;
    event.preventDefault();
    go(place() + by);
  });
  keepKeys(root);
  el.append(root);
  model.on("change:blocks", show);
  model.on("change:place", look);
  show();
}

export default { render };
