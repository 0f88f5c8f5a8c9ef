// How is a training played, paused, taken step by step, and gone back through?

const inWords = (frame) => {
  const cost = frame.cost === null ? "not a number" : frame.cost.toFixed(4);
  const rate = frame.rate ? `, ${Math.round(frame.rate)} iterations a second` : "";
  return `iteration ${frame.iteration}: cost ${cost}, ${Math.round(100 * frame.accuracy)} % right${rate}`;
};

// stage: prepares what stays, before the first frame; draw(frames, place): shows one of the frames
// returns: the elements to be put on the page, and `close` for the end
const trainer = (model, { stage, draw }) => {
  const history = new History();
  const readout = make("output", { class: "nndl-readout", "aria-live": "off" });
  const trouble = make("pre", { class: "nndl-trouble", role: "alert" });
  const scrub = make("input", { type: "range", min: 0, max: 0, value: 0, class: "nndl-scrub", "aria-label": "back through the run" });
  const play = button("Play", () => setTrait(model, "playing", !model.get("playing")));
  let wanted = 0;

  const show = (place) => {
    if (!history.frames[place]) return;
    draw(history.frames, place);
    readout.textContent = inWords(history.frames[place]);
  };
  const paint = () => {
    wanted = 0;
    const frame = model.get("frame");
    if (!("iteration" in (frame ?? {}))) return;
    history.add(frame);
    scrub.max = scrub.value = history.frames.length - 1;
    show(history.frames.length - 1);
    model.send({ do: "painted" });
  };
  const soon = () => (wanted = wanted || requestAnimationFrame(paint));
  const showPlaying = () => (play.textContent = model.get("playing") ? "Pause" : "Play");
  const showTrouble = () => (trouble.textContent = model.get("trouble"));

  scrub.addEventListener("input", () => {
    if (model.get("playing")) setTrait(model, "playing", false);
    show(+scrub.value);
  });
  model.on("change:frame", soon);
  model.on("change:playing", showPlaying);
  model.on("change:trouble", showTrouble);
  showPlaying();
  showTrouble();
  stage();
  soon();
  const steps = [button("Step", () => model.send({ do: "step" })), button("Reset", () => model.send({ do: "reset" }))];
  const buttons = make("div", { class: "nndl-buttons" }, play, ...steps, scrub);
  return { buttons, readout, trouble, close: () => model.send({ do: "closed" }) };
};
