// Threads of the command line: a pool that runs one of src/workers, named by its address.
import { Piscina } from 'piscina';

export function openThreads<Job, Done>(worker: URL, threads: number): Piscina<Job, Done> {
  return new Piscina<Job, Done>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(READS_TYPESCRIPT)}`],
  });
}

/**
 * The threads read TypeScript too, from wherever the command was called, and as modules: what is
 * required instead looks up each function at every call, and a game takes nearly twice as long.
 */
const READS_TYPESCRIPT = `
import { register } from '${import.meta.resolve('tsx/esm/api')}';
register();
`;
