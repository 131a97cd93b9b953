/** Seconds spent in each step of the way of a batch, summed since start. */
export class StepClock {
  readonly seconds = { decode: 0, verify: 0, execute: 0, merkle: 0, write: 0 }

  start(step: keyof StepClock["seconds"]): () => void {
    const began = performance.now()
    return () => {
      this.seconds[step] += (performance.now() - began) / 1_000
    }
  }
}
