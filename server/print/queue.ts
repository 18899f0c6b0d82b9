/** Runs one job after another; refuses to start a queue that nobody would wait for. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly most: number) {}

  /** What the job gives; undefined when too many wait already. */
  add<T>(job: () => Promise<T>): Promise<T> | undefined {
    if (this.waiting >= this.most) return undefined;
    this.waiting += 1;
    const result = this.last.then(job, job).finally(() => { this.waiting -= 1; });
    this.last = result.catch(() => {});
    return result;
  }
}
