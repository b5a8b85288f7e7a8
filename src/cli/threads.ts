// Threads of the command line: a pool that runs one of src/workers, named by its address.
import { Piscina } from 'piscina';

export function openThreads<Job, Done>(worker: URL, threads: number): Piscina<Job, Done> {
  return new Piscina<Job, Done>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    // The threads read TypeScript too, from wherever the command was called.
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
}
