// How is a training played, paused, taken step by step, and gone back through?

const inWords = (frame) => {
  const cost = frame.cost === null ? "not a number" : frame.cost.toFixed(4);
  const rate = frame.rate ? `, ${Math.round(frame.rate)} iterations a second` : "";
  return `iteration ${frame.iteration}: cost ${cost}, ${Math.round(100 * frame.accuracy)} % right${rate}`;
};

// stage: prepares what stays, before the first frame; draw(frames, place): shows one of the frames
// returns: the elements to be put on the page, `show` to draw the same frame again, and `close` for the end
const trainer = (model, { stage, draw }) => {
  const history = new History();
  const readout = make("output", { class: "nndl-readout", "aria-live": "off" });
  const trouble = troubleText();
  const scrub = make("input", { type: "range", min: 0, max: 0, value: 0, class: "nndl-scrub", "aria-label": "back through the run" });
  const lent = make("p", { class: "nndl-lent" });
  const isRecorded = () => Boolean(model.get("recording")?.iterations);
  const play = button("Play", () => (isRecorded() ? film.toggle() : setTrait(model, "playing", !model.get("playing"))));
  let wanted = 0;

  const show = (place) => {
    if (!history.frames[place]) return;
    draw(history.frames, place);
    readout.textContent = inWords(history.frames[place]);
  };
  const paint = () => {
    wanted = 0;
    const frame = model.get("frame");
    if (isRecorded() || !("iteration" in (frame ?? {}))) return;
    history.add(frame);
    scrub.max = scrub.value = history.frames.length - 1;
    show(history.frames.length - 1);
    model.send({ do: "painted" });
  };
  const film = player(
    () => +scrub.value,
    (place) => {
      if (place >= history.frames.length) return false;
      scrub.value = place;
      show(place);
      return true;
    },
    (goes) => (play.textContent = goes ? "Pause" : "Play"),
  );
  // A run of right functions, where the student's are not written yet.
  const lend = () => {
    film.stop();
    lent.textContent = isRecorded() ? "A recorded run, not your functions: they take over when they are written." : "";
    if (!isRecorded()) return;
    stage();
    history.frames = recordedFrames(model.get("recording"));
    scrub.max = history.frames.length - 1;
    scrub.value = 0;
    show(0);
  };
  // At once: waiting for the next repaint would cost the training half of its pictures. A hidden page paints nothing.
  const soon = () => (document.hidden ? (wanted = wanted || requestAnimationFrame(paint)) : paint());
  const showPlaying = () => (play.textContent = model.get("playing") ? "Pause" : "Play");
  const showTrouble = () => (trouble.textContent = model.get("trouble"));

  scrub.addEventListener("input", () => {
    film.stop();
    if (model.get("playing")) setTrait(model, "playing", false);
    show(+scrub.value);
  });
  model.on("change:frame", soon);
  model.on("change:recording", lend);
  model.on("change:playing", showPlaying);
  model.on("change:trouble", showTrouble);
  showPlaying();
  showTrouble();
  stage();
  lend();
  soon();
  const send = (what) => () => isRecorded() || model.send({ do: what });
  const steps = [button("Step", send("step")), button("Reset", () => model.send({ do: "reset" }))];
  const buttons = make("div", { class: "nndl-buttons" }, play, ...steps, scrub);
  const close = () => {
    film.stop();
    model.send({ do: "closed" });
  };
  return { buttons, readout, lent, trouble, show: () => show(+scrub.value), close };
};
