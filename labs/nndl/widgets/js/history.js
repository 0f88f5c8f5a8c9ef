// Which pictures of a training were seen, so that one can go back through it?

const KEPT = 400;

// Thinned out when they become many; the last one is always there.
class History {
  constructor() {
    this.frames = [];
    this.every = 1;
    this.skipped = 0;
  }

  add(frame) {
    // Not "where the number is 1": the first picture of a new training may have been overtaken by its second.
    if (frame.training !== this.frames[0]?.training) Object.assign(this, { frames: [], every: 1, skipped: 0 });
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
