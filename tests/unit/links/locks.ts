type Waiter = { readonly owner: object; readonly start: () => void };

/** Locks as `navigator.locks` gives them, shared by contexts that can die: a lock goes with its holder. */
export class Locks {
  readonly #queues = new Map<string, Waiter[]>();

  request<Value>(owner: object, name: string, task: () => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        owner,
        start: () =>
          void task()
            .then(resolve, reject)
            .finally(() => this.#leave(name, waiter)),
      };
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, [...queue, waiter]);
      if (queue.length === 0) waiter.start();
    });
  }

  /** The context died: what it held is free, what it waited for it gets no more. */
  releaseAll(owner: object): void {
    for (const name of this.#queues.keys()) this.#keep(name, (waiter) => waiter.owner !== owner);
  }

  #leave(name: string, left: Waiter): void {
    this.#keep(name, (waiter) => waiter !== left);
  }

  #keep(name: string, isKept: (waiter: Waiter) => boolean): void {
    const queue = this.#queues.get(name) ?? [];
    const kept = queue.filter(isKept);
    this.#queues.set(name, kept);
    if (kept[0] !== queue[0]) kept[0]?.start();
  }
}
