// node --import this: a process whose clock is CLOCK_SHIFT_MS from the machine's, as on a server that nobody set right.
const shift = Number(process.env.CLOCK_SHIFT_MS) || 0;
const RealDate = Date;
const now = () => RealDate.now() + shift;

globalThis.Date = new Proxy(RealDate, {
  construct: (_, given, target) => Reflect.construct(RealDate, given.length === 0 ? [now()] : given, target),
  apply: () => new RealDate(now()).toString(),
  get: (_, name) => (name === "now" ? now : RealDate[name]),
});
