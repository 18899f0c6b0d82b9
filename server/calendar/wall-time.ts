/**
 * A time as the clocks of a place show it, for the calendar library: it takes dates of date-fns for what they are, and
 * any other for a time on the server's own clocks, which may skip the hour in question.
 */
export class WallTime extends Date {
  readonly internal: Date;

  constructor(day: string, time: string) {
    super(`${day}T${time}:00Z`);
    this.internal = new Date(this.getTime());
  }

  withTimeZone(): this {
    return this;
  }

  tzComponents(): [string, number, number] {
    return ["+", 0, 0];
  }

  override getFullYear = () => this.getUTCFullYear();
  override getMonth = () => this.getUTCMonth();
  override getDate = () => this.getUTCDate();
  override getHours = () => this.getUTCHours();
  override getMinutes = () => this.getUTCMinutes();
  override getSeconds = () => this.getUTCSeconds();
}
