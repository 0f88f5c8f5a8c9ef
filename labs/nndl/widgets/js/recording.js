// How does a recorded run become frames that play without a kernel?

const EVERY = 80; // milliseconds between two frames

const recordedFrames = (recording) => {
  const { steps, tile, iterations, costs, accuracies } = recording;
  const fields = bytesOf(recording.fields), units = bytesOf(recording.units), many = units.length / iterations.length;
  return iterations.map((iteration, place) => ({
    number: place + 1,
    iteration,
    cost: costs[place],
    accuracy: accuracies[place],
    field: fields.slice(place * steps * steps, (place + 1) * steps * steps),
    units: units.slice(place * many, (place + 1) * many),
  }));
};

// Plays frame after frame: `at` gives the place, `go` shows another one and says whether there is a next.
const player = (at, go, told) => {
  let timer = 0;
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    told(false);
  };
  const start = () => {
    told(true);
    timer = setInterval(() => go(at() + 1) || stop(), EVERY);
  };
  return { stop, toggle: () => (timer ? stop() : start()) };
};
