// node --import this: a process whose clock is CLOCK_SHIFT_MS from the machine's, as on a server that nobody set right.
const shift = Number(process.env.CLOCK_SHIFT_MS) || 0;
const RealDate = Date;

globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  // Its own, not only inherited: Next copies what a Date itself has.
  static UTC = RealDate.UTC;
  static parse = RealDate.parse;
  static now() {
    return RealDate.now() + shift;
  }
};
